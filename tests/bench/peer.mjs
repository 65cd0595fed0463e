// SPDX-License-Identifier: GPL-3.0-or-later
// The peer's side of tests/bench/compare: DuckDB in memory, with its defaults. Prints one JSON object under the names of
// mavenscope-bench. MODULES is the folder into which npm installed @duckdb/node-api.
//   peer.mjs MODULES time KIND SHAPE WORKLOADS FILE
//   peer.mjs MODULES answers KIND SHAPE WORKLOADS FILE FOLDER CSV     the order of each sort goes into the folder; reads our CSV
//   peer.mjs MODULES version
import fs from "fs";
import path from "path";
import { createRequire } from "module";

const [, , modules, what, kind, shape, workloads, file, folder, ourCsv] = process.argv;
const { DuckDBInstance } = createRequire(path.resolve(modules) + "/")("@duckdb/node-api");
const connection = await (await DuckDBInstance.create(":memory:")).connect();

const run = (sql) => connection.run(sql);
const rows = async (sql) => (await connection.runAndReadAll(sql)).getRows();
const number = async (sql) => Number((await rows(sql))[0][0]);

const text = (value) => `'${value.replaceAll("'", "''")}'`;
const named = (column) => `"${column}"`;
const loading = (columns = "") => `create or replace table t as select * from read_json(${text(file)}${columns})`;

function condition({ column, op, values }) {
    const operands = values.map((value) => (isNaN(value) ? text(value) : value));
    return op === "between" ? `${named(column)} between ${operands[0]} and ${operands[1]}`
        : `${named(column)} ${op} ${operands[0]}`;
}

/// In the order of their values, as Mavenscope has its groups.
function grouping(by, measured) {
    const keys = by.map(named).join(", "), value = named(measured);
    return `select ${keys}, count(*), sum(${value}), avg(${value}), max(${value}) from t group by ${keys} order by ${keys}`;
}

function percentiles({ by, value, minus }) {
    const duration = minus ? `date_diff('ms', ${named(minus)}, ${named(value)})` : named(value);
    // Both at once takes DuckDB half the time of one after the other.
    return `select ${named(by)}, p[1], p[2] from (
        select ${named(by)}, quantile_disc(${duration}, [0.5, 0.9]) as p from t group by ${named(by)})`;
}

const searchName = (word, letters) => `search/${word}/${letters}`;
const prefixes = (words) =>
    words.flatMap((word) => [...word].map((_, at) => [searchName(word, at + 1), [...word].slice(0, at + 1).join("")]));

async function measure(workload) {
    const result = {};
    const timed = async (sql) => {
        const begin = performance.now();
        await run(sql);
        return performance.now() - begin;
    };
    const median = async (name, sql, clearUp = () => {}) => {
        const times = [];
        // As timings.cpp does it.
        for (let i = 0; i < 3; ++i) {
            times.push(await timed(sql));
            clearUp();
        }
        result[name] = times.sort((a, b) => a - b)[times.length >> 1];
    };
    result["load"] = await timed(loading());
    result["peak memory"] = Number(fs.readFileSync("/proc/self/status", "utf8").match(/VmHWM:\s+(\d+)/)[1]) * 1024;
    result["rows"] = await number("select count(*) from t");
    // The columns of free text. Ours searches every text column, of which the others repeat and cost it nothing; where
    // nothing repeats, the peer too has to look at all of them.
    const searched = shape === "distinct" ? workload.search.peerColumnsIfDistinct : workload.search.peerColumns;
    for (const [name, typed] of prefixes(workload.search.words)) {
        const anywhere = searched.map((column) => `${named(column)} ilike ${text(`%${typed}%`)}`);
        await median(name, `select count(*) from t where ${anywhere.join(" or ")}`);
    }
    for (const [name, asked] of Object.entries(workload.filters))
        await median(`filter/${name}`, `select count(*) from t where ${condition(asked)}`);
    // What a program keeps of an answer, kept by DuckDB itself: handing rows to JavaScript takes longer.
    for (const [name, column] of Object.entries(workload.sorts))
        await median(`sort/${name}`, `create or replace temp table s as select rowid as row from t order by ${named(column)}`);
    for (const [name, by] of Object.entries(workload.groups))
        await median(`group/${name}`, `create or replace temp table g as ${grouping(by, workload.measured)}`);
    await median("percentiles", `create or replace temp table g as ${percentiles(workload.percentiles)}`);
    const csv = `${file}.duckdb.csv`;
    await median("csv", `copy t to ${text(csv)} (format csv, header)`, () => fs.unlinkSync(csv));
    return result;
}

/// As JSON takes it: whole numbers are BigInt here.
const plain = (value) => (typeof value === "bigint" ? Number(value) : value);

/// t with the types that the answers need: form_data as the JSON it is, which DuckDB takes for a struct or a map.
async function loadForAnswers() {
    await run(loading());
    const types = Object.fromEntries(await rows("select column_name, column_type from (describe t)"));
    if (types.form_data)
        types.form_data = "JSON";
    const columns = Object.entries(types).map(([name, type]) => `${text(name)}: ${text(type)}`);
    await run(loading(`, columns = {${columns.join(", ")}}`));
    return types;
}

/// The text that Mavenscope's search looks at and its order goes by.
function reading(column, type) {
    if (type.endsWith("[]"))
        return `array_to_string(${named(column)}, '; ')`;
    return type === "JSON" ? `${named(column)}::varchar` : named(column);
}

/// What stands in the CSV, where a number is a number.
function csvField(column, type) {
    if (type === "TIMESTAMP")
        return `strftime(${named(column)}, '%Y-%m-%dT%H:%M:%S.%gZ')`;
    if (type === "BIGINT" || type === "DOUBLE" || type === "JSON")
        return reading(column, type);
    const value = reading(column, type);
    return `if(regexp_matches(${value}, '^[=+@\\t\\r\\n＝＋－＠-]'), '''' || ${value}, ${value})`;
}

async function csvDifferences(types) {
    const columns = Object.keys(types);
    const texts = columns.map((column) => `${text(column)}: 'VARCHAR'`).join(", ");
    await run(`create temp table csv as select * from read_csv(${text(ourCsv)}, header = true,
        auto_detect = false, delim = ',', quote = '"', escape = '"', new_line = '\\r\\n', parallel = false,
        max_line_size = 16000000, columns = {${texts}})`);
    const differences = [];
    const count = [await number("select count(*) from csv"), await number("select count(*) from t")];
    if (count[0] !== count[1])
        differences.push(["rows", null, ...count]);
    for (const column of columns) {
        const type = types[column];
        const isNumber = type === "BIGINT" || type === "DOUBLE";
        const [ours, theirs] = isNumber ? [`try_cast(csv.${named(column)} as ${type})`, `t.${named(column)}`]
            : [`coalesce(csv.${named(column)}, '')`, `coalesce(${csvField(column, type).replaceAll(named(column), `t.${named(column)}`)}, '')`];
        const differing = await rows(`select csv.rowid, ${ours}, ${theirs} from csv join t on csv.rowid = t.rowid
            where ${ours} is distinct from ${theirs} order by 1 limit 3`);
        differing.forEach(([row, our, their]) => differences.push([column, Number(row), plain(our), plain(their)]));
    }
    return differences;
}

async function answer(workload) {
    const types = await loadForAnswers();
    const result = { rows: await number("select count(*) from t") };
    // Case folded in full, as far as these records need it.
    await run("create macro folded(x) as replace(lower(nfc_normalize(x)), 'ß', 'ss')");
    const searched = Object.entries(types).filter(([, type]) => /VARCHAR|JSON/.test(type));
    const foldedColumns = searched.map(([column, type]) => `folded(${type.endsWith("[]")
        ? `array_to_string(${named(column)}, chr(1))` : reading(column, type)}) as ${named(column)}`);
    await run(`create temp table searched as select ${foldedColumns.join(", ")} from t`);
    for (const [name, typed] of prefixes(workload.search.words)) {
        const anywhere = searched.map(([column]) => `contains(${named(column)}, folded(${text(typed)}))`);
        result[name] = await number(`select count(*) from searched where ${anywhere.join(" or ")}`);
    }
    for (const [name, asked] of Object.entries(workload.filters))
        result[`filter/${name}`] = await number(`select count(*) from t where ${condition(asked)}`);
    for (const [name, by] of Object.entries(workload.groups))
        result[`group/${name}`] = await rows(grouping(by, workload.measured));
    result["percentiles"] = await rows(percentiles(workload.percentiles));
    for (const [column, type] of Object.entries(types)) {
        for (const [name, direction] of [["ascending", "asc"], ["descending", "desc"]]) {
            const order = await connection.runAndReadAll(
                `select rowid from t order by ${reading(column, type)} ${direction} nulls last, rowid`);
            fs.writeFileSync(path.join(folder, `${column}.${name}`), Uint32Array.from(order.getColumns()[0], Number));
        }
    }
    result["csv"] = await csvDifferences(types);
    return result;
}

async function report() {
    if (what === "version")
        return (await rows("select version()"))[0][0];
    const workload = JSON.parse(fs.readFileSync(workloads, "utf8"))[kind];
    const result = await (what === "time" ? measure(workload) : answer(workload));
    return JSON.stringify(result, (_, value) => plain(value));
}

process.stdout.write((await report()) + "\n", () => process.exit(0));
