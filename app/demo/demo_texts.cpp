// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo_texts.h"

namespace mavenscope {

namespace {

using Text = const char *const;

Text englishSearches[] = { "does not turn on", "battery drains overnight", "error code E15", "reset wifi",
    "how do I end my ride", "red light blinking", "where is my order", "connect to the app",
    "water leaking underneath", "strange noise while running", "update failed", "change the password",
    "screen stays black", "refund" };
Text englishResults[] = { "What to do when it does not turn on", "Make the battery last longer",
    "Error code E15: check the filter", "Reset the Wi-Fi connection", "How do I end my ride?",
    "What the lights mean", "Track your order", "Connect to the app", "Find and stop a leak",
    "Noises: which are normal?", "When an update fails", "Change your password", "The screen stays black",
    "Returns and refunds" };
Text englishPraise[] = { "Solved in two minutes, thank you!", "This automated assistant was really helpful.",
    "Clear pictures, worked at once.", "Friendly agent, quick answer 🙂", "Exactly what I needed." };
Text englishComplaints[] = { "It asked me the same question three times.",
    "Still does not work after the update.\nI have tried it twice.", "=1+1 does not explain error E15",
    "Too long. I just wanted to talk to a person.", "The link <b>Where to buy</b> leads nowhere.",
    "-20 degrees and the app says \"all fine\", really?", "After the release nothing connects any more!" };

Text germanSearches[] = { "geht nicht an", "Akku schnell leer", "Fehlercode E15", "WLAN zurücksetzen",
    "Fahrt beenden", "rote Lampe blinkt", "wo ist meine Bestellung", "mit der App verbinden",
    "Wasser läuft aus", "lautes Geräusch beim Schleudern", "Update fehlgeschlagen", "Passwort ändern" };
Text germanResults[] = { "Das Gerät geht nicht an", "So hält der Akku länger", "Fehlercode E15: Sieb prüfen",
    "WLAN-Verbindung zurücksetzen", "Wie beende ich meine Fahrt?", "Was die Lampen bedeuten",
    "Bestellung verfolgen", "Mit der App verbinden", "Leck finden und abdichten",
    "Welche Geräusche normal sind", "Wenn ein Update fehlschlägt", "Passwort ändern" };
Text germanPraise[]
    = { "Super Hilfe, danke schön!", "Schnell gelöst, sehr freundlich.", "Die Anleitung war verständlich." };
Text germanComplaints[] = { "Ich drehe mich im Kreis; bitte einen Menschen!",
    "Größe des Filters stimmt nicht, außerdem zu lange Wartezeit.",
    "Nach dem Löschen der App ging gar nichts mehr." };

Text swedishSearches[] = { "startar inte", "batteriet laddar ur", "felkod E15", "återställ wifi",
    "avsluta resan", "röd lampa blinkar", "var är min beställning", "ansluta till appen", "läcker vatten",
    "konstigt ljud" };
Text swedishResults[] = { "Enheten startar inte", "Få batteriet att räcka längre",
    "Felkod E15: kontrollera filtret", "Återställ wifi", "Hur avslutar jag min resa?", "Vad lamporna betyder",
    "Följ din beställning", "Anslut till appen", "Hitta och stoppa läckan", "Vilka ljud är normala?" };
Text swedishPraise[] = { "Tack för hjälpen!", "Smidigt och snabbt.", "Löste problemet direkt 👍" };
Text swedishComplaints[] = { "Fick vänta alldeles för länge.", "Förstår inte frågan om serienumret." };

Text frenchSearches[] = { "ne s'allume pas", "batterie vide", "code d'erreur E15", "réinitialiser le wifi",
    "terminer le trajet", "voyant rouge", "où est ma commande", "fuite d'eau" };
Text frenchResults[] = { "L'appareil ne s'allume pas", "Prolonger la batterie",
    "Code E15 : vérifier le filtre", "Réinitialiser le wifi", "Comment terminer mon trajet ?",
    "Ce que disent les voyants", "Suivre la commande", "Trouver la fuite" };
Text frenchPraise[] = { "Très clair, merci beaucoup !", "Problème résolu, façade remontée sans peine." };
Text frenchComplaints[] = { "Trop long, j'ai abandonné.", "La réponse ne correspond pas à ma question." };

Text spanishSearches[] = { "no enciende", "se descarga la batería", "código de error E15", "restablecer wifi",
    "terminar el viaje", "luz roja", "dónde está mi pedido", "gotea agua" };
Text spanishResults[]
    = { "No enciende", "Que la batería dure más", "Código E15: revise el filtro", "Restablecer el wifi",
          "¿Cómo termino mi viaje?", "Qué indican las luces", "Seguir el pedido", "Encontrar la fuga" };
Text spanishPraise[] = { "¡Muchas gracias, rápido y fácil!", "Me ayudó enseguida." };
Text spanishComplaints[] = { "Nadie contesta por la tarde.", "Sigue sin funcionar; quiero un reembolso." };

Text japaneseSearches[] = { "電源が入らない", "充電できない", "エラーコード E15", "Wi-Fi をリセット",
    "赤いランプが点滅", "注文の状況", "異音がする" };
Text japaneseResults[] = { "電源が入らないとき", "充電できないとき", "エラー E15:フィルターの確認",
    "Wi-Fi のリセット方法", "ランプの意味", "注文の追跡", "音について" };
Text japanesePraise[] = { "すぐに解決しました。ありがとうございます。", "とても分かりやすかったです。" };
Text japaneseComplaints[] = { "待ち時間が長すぎます。", "アップデート後に接続できません。" };

Text arabicSearches[] = { "لا يعمل الجهاز", "البطارية تنفد بسرعة", "رمز الخطأ E15", "إعادة ضبط الواي فاي",
    "تسرب الماء", "أين طلبي" };
Text arabicResults[] = { "الجهاز لا يعمل", "إطالة عمر البطارية", "الخطأ E15: افحص الفلتر",
    "إعادة ضبط الواي فاي", "إيقاف التسرب", "تتبع الطلب" };
Text arabicPraise[] = { "شكرا جزيلا، تم حل المشكلة", "مساعدة سريعة" };
Text arabicComplaints[] = { "الانتظار طويل جدا", "لم أجد الجواب" };

const DemoTexts texts[] = {
    { "en", englishSearches, englishResults, englishPraise, englishComplaints },
    { "de", germanSearches, germanResults, germanPraise, germanComplaints },
    { "sv", swedishSearches, swedishResults, swedishPraise, swedishComplaints },
    { "fr", frenchSearches, frenchResults, frenchPraise, frenchComplaints },
    { "es", spanishSearches, spanishResults, spanishPraise, spanishComplaints },
    { "ja", japaneseSearches, japaneseResults, japanesePraise, japaneseComplaints },
    { "ar", arabicSearches, arabicResults, arabicPraise, arabicComplaints },
};

Text summaries[] = { "Customer updated the firmware, works again.",
    "Sent a replacement, arrives within five days.", "Walked through the reset, connected at the second try.",
    "Refund requested, handed to billing.", "Filter was blocked; showed how to clean it.",
    "Battery is three years old, recommended a new one.",
    "Kundin meldet sich nach dem nächsten Update wieder.", "Kunden fick hjälp att ansluta appen.",
    "Could not reproduce; asked for a video.", "Known fault of the last release, waiting for the fix.", "" };

} // namespace

std::span<const DemoTexts> demoTexts() { return texts; }
std::span<const char *const> demoSummaries() { return summaries; }

} // namespace mavenscope
