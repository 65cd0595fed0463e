#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Seeded records in the shape of the Analytics API, for measuring and comparing.

generate.py conversations|sessions N [--seed S] [--days D] [--shape SHAPE] > records.json

The same arguments give the same bytes everywhere. Among the values is what goes wrong elsewhere: scripts, quotes,
formulas, line breaks, nulls, values of every type in form_data; every seventh record has escapes in place of UTF-8.
"""
import argparse
import datetime as dt
import json
import random
import sys

FLOWS = ["Scooter Support", "Washing Machine Support", "Dishwasher – Außenküche", "ロボット掃除機", "Router, \"Pro\" line",
         "E-bike Øresund", "TV support", "Fryer;Deluxe", "Coffee machine", "مكيف الهواء", "Headset", "Smart lock"]
TOUCHPOINTS = ["Support Website", "Mobile app", "QR code", "Help Center", ""]
LANGUAGES = ["en", "de", "sv", "fr", "ja", "ar", "pt-BR", "es"]
STATUS = ["OPEN", "RESOLVED", "RESOLVED", "RESOLVED", "ESCALATED"]
LIVE_STATUS = [None, None, None, None, "RESOLVED", "ACTIVE", "WAITING_FOR_AGENT", "AGENT_TIMEOUT", "CUSTOMER_SKIPPED",
               "DECLINED_BY_AGENT", "INACTIVITY_TIMEOUT", "NO_AGENT_CAPACITY"]
SESSION_STATUS = ["WAITING_FOR_AGENT", "ACTIVE", "AGENT_TIMEOUT", "CUSTOMER_SKIPPED", "DECLINED_BY_AGENT",
                  "INACTIVITY_TIMEOUT", "NO_AGENT_CAPACITY", "RESOLVED", "RESOLVED", "RESOLVED", "TRANSFERRED"]
RESOLUTIONS = [None, "worked", "replacement sent", "refund", "=HYPERLINK(\"http://evil\")", "not solved"]
LABELS = ["", "", "", "warranty", "billing", "how-to"]
TOPICS = ["Easy to use", "Fast", "Wrong answer", "Too long", "Friendly agent"]
DEBRIEFS = ["scooter_breakdown", "ride_refund", "firmware", "user error", "spare part"]
WORDS = ("the my device does not turn on after update battery light blinks red error code E15 how do I reset wifi "
         "connect app water leak noise drum spin ride end payment refund broken charger screen black slow help please "
         "tack för hjälpen danke sehr löschen naïve façade 充電できない").split()
EMAILS = ["agent%d@example.com" % i for i in range(60)]
AGENT_GROUPS = [None, "Europe", "North America", "APAC", "Tier 2"]
END = dt.datetime(2026, 11, 20, 12, 0, 0)
DAY = 86400000


def instant(r, days):
    return END - dt.timedelta(milliseconds=r.randrange(int(days * DAY)))


def iso(t):
    return t.strftime("%Y-%m-%dT%H:%M:%S.") + "%03dZ" % (t.microsecond // 1000)


def text(r, least, most):
    return " ".join(r.choices(WORDS, k=r.randint(least, most)))


def conversation(r, i, days):
    created = instant(r, days)
    updated = created + dt.timedelta(seconds=r.randrange(20, 3000))
    searched = r.random() < 0.6
    rating = r.choice([None, None, None, 1, 2, 3, 4, 4])
    form = {}
    if r.random() < 0.7:
        form["$customer-email"] = "user%d@mail.example" % r.randrange(10 ** 6)
        form["$created-on-page-url"] = "https://example.com/support/%s?x=%d" % (r.choice(LANGUAGES), r.randrange(1000))
    if r.random() < 0.3:
        form["ride-end-api-response"] = r.choice(["ok", "failed", None, True, 3, 12.5, {"code": 500, "why": ["a", "b"]}])
    if r.random() < 0.1:
        form["serial"] = "SN-%08d" % r.randrange(10 ** 8)
    return {
        "id": r.choice("FGHJ") + str(100000 + i), "created_at": iso(created), "updated_at": iso(updated),
        "flow_name": r.choice(FLOWS), "touchpoint_name": r.choice(TOUCHPOINTS), "status": r.choice(STATUS),
        "label": r.choice(LABELS), "lang_code": r.choice(LANGUAGES),
        "latest_search_query": text(r, 1, 8) if searched else None,
        "latest_search_result_chosen": text(r, 3, 7) if searched and r.random() < .7 else None,
        "latest_search_shortcut_chosen": "Shortcut %d" % r.randrange(30) if r.random() < .1 else None,
        "latest_live_support_session_status": r.choice(LIVE_STATUS),
        "latest_live_support_session_resolution_label": r.choice(RESOLUTIONS) if r.random() < .3 else None,
        "feedback_topics": r.sample(TOPICS, r.randrange(3)) if rating else [],
        "feedback_comments": (text(r, 2, 25) + r.choice(
            ["", "", "\nsecond line", " \"quoted\", comma", " <b>bold</b>"])) if rating and r.random() < .5 else "",
        "feedback_rating": rating, "form_data": form}


def session(r, i, days):
    created = instant(r, days)
    queue = r.randrange(0, 600000)
    return {
        "assistant_conversation_id": r.choice("FGHJ") + str(100000 + i),
        "assistant_conversation_created_at": iso(created),
        "created_at": iso(created + dt.timedelta(seconds=50)), "updated_at": iso(created + dt.timedelta(seconds=900)),
        "agent_email": r.choice(EMAILS + [None]), "agent_group_name": r.choice(AGENT_GROUPS),
        "queue_duration_ms": queue, "first_response_ms": queue + r.randrange(60000),
        "chat_duration_ms": queue + r.randrange(3600000),
        "status": r.choice(SESSION_STATUS), "resolution_label": r.choice(RESOLUTIONS),
        "debrief_labels": r.sample(DEBRIEFS, r.randrange(3)), "debrief_summary": text(r, 0, 20),
        "feedback_rating": r.choice([None, None, 1, 2, 3, 4])}


def long_text(r, i, record):
    """One column of long free text: whole stories, as some customers write."""
    record["feedback_comments"] = text(r, 60, 200)


def many_keys(r, i, record):
    """300 keys in form_data, of which each record has a few."""
    values = (lambda: text(r, 1, 4), lambda: r.randrange(1000), lambda: r.randrange(4000) / 4,
              lambda: r.random() < .5, lambda: None, lambda: "SN-%08d" % r.randrange(10 ** 8))
    record["form_data"] = {"question-%03d" % key: r.choice(values)() for key in r.sample(range(300), r.randrange(7))}


def distinct(r, i, record):
    """No value comes twice, as far as its type has so many; numbers have fractions."""
    scrambled = i * 7368787 % 15485863  # 15485863 is prime: no number comes twice, in no order
    created = END - dt.timedelta(milliseconds=scrambled * 600)
    for key, value in record.items():
        if key == "created_at":
            record[key] = iso(created)
        elif key == "updated_at":
            record[key] = iso(created + dt.timedelta(milliseconds=20000 + scrambled))
        elif key == "feedback_rating":
            record[key] = scrambled / 4
        elif key == "form_data":
            record[key] = {name: "%s %d" % (name, scrambled) for name in value}
        elif isinstance(value, list):
            record[key] = ["%s %d" % (element, scrambled) for element in value]
        elif key != "id":
            record[key] = "%s %d" % (value or key, scrambled)


def one_flow(r, i, record):
    """What a customer with one product has."""
    record["flow_name"] = FLOWS[0]


KINDS = {"conversations": conversation, "sessions": session}
SHAPES = {"plain": None, "long-text": long_text, "many-keys": many_keys, "distinct": distinct, "one-flow": one_flow}


def records(kind, count, seed=1, days=120, shape="plain"):
    r = random.Random(seed)
    make, change = KINDS[kind], SHAPES[shape]
    for i in range(count):
        record = make(r, i, days)
        if change:
            change(r, i, record)
        yield record


def write(out, kind, count, seed=1, days=120, shape="plain"):
    out.write("[")
    for i, record in enumerate(records(kind, count, seed, days, shape)):
        out.write(("," if i else "") + json.dumps(record, ensure_ascii=(i % 7 == 0), separators=(",", ":")))
    out.write("]\n")


if __name__ == "__main__":
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("kind", choices=KINDS)
    p.add_argument("count", type=int, metavar="N")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--days", type=float, default=120)
    p.add_argument("--shape", choices=SHAPES, default="plain")
    a = p.parse_args()
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    write(sys.stdout, a.kind, a.count, a.seed, a.days, a.shape)
