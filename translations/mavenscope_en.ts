<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ChartGist</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartNotes</name>
    <message numerus="yes">
        <source>%n rows without a date are not drawn.</source>
        <translation>
            <numerusform>%n row without a date is not drawn.</numerusform>
            <numerusform>%n rows without a date are not drawn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>%1: a list of values</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message numerus="yes">
        <source>… This is the first part of %Ln characters; selecting and copying all takes all of them.</source>
        <translation>
            <numerusform>… This is the first part of %Ln character; selecting and copying all takes all of them.</numerusform>
            <numerusform>… This is the first part of %Ln characters; selecting and copying all takes all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mavenscope::BudgetLabel</name>
    <message numerus="yes">
        <source>%1 of %n requests left this minute</source>
        <translation>
            <numerusform>%1 of %n request left this minute</numerusform>
            <numerusform>%1 of %n requests left this minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mavenscope::ChartFeed</name>
    <message numerus="yes">
        <source>Counted from the %Ln records in the table, by day in UTC.</source>
        <translation>
            <numerusform>Counted from the %Ln record in the table, by day in UTC.</numerusform>
            <numerusform>Counted from the %Ln records in the table, by day in UTC.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mavenscope::DayPicker</name>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mavenscope::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mavenscope::Page</name>
    <message numerus="yes">
        <source>%1 Trying again in %n s.</source>
        <comment>%1: what happened</comment>
        <translation>
            <numerusform>%1 Trying again in %n s.</numerusform>
            <numerusform>%1 Trying again in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln rows written</source>
        <translation>
            <numerusform>%L1 of %Ln row written</numerusform>
            <numerusform>%L1 of %Ln rows written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows written to %1.</source>
        <comment>%1: a file</comment>
        <translation>
            <numerusform>%Ln row written to %1.</numerusform>
            <numerusform>%Ln rows written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, %1</source>
        <comment>%1: a size such as 8 MB</comment>
        <translation>
            <numerusform>%Ln row, %1</numerusform>
            <numerusform>%Ln rows, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln elements of the answer were no records and were left out. The first is number %L1.</source>
        <translation>
            <numerusform>%Ln element of the answer was no record and was left out. It is number %L1.</numerusform>
            <numerusform>%Ln elements of the answer were no records and were left out. The first is number %L1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No %1 in the last %n days.</source>
        <comment>%1: conversations, sessions, availability periods</comment>
        <translation>
            <numerusform>No %1 in the last %n day.</numerusform>
            <numerusform>No %1 in the last %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n days</source>
        <translation>
            <numerusform>Show %n day</numerusform>
            <numerusform>Show %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The records have more unknown fields than the table takes; %Ln values were left out.</source>
        <translation>
            <numerusform>The records have more unknown fields than the table takes; %Ln value was left out.</numerusform>
            <numerusform>The records have more unknown fields than the table takes; %Ln values were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 incomplete, the first %n records</source>
        <comment>a file name</comment>
        <translation>
            <numerusform>%1 incomplete, the first %n record</numerusform>
            <numerusform>%1 incomplete, the first %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the first %Ln records</source>
        <translation>
            <numerusform>Show the first %Ln record</numerusform>
            <numerusform>Show the first %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are the first %Ln records, not all of them. %1</source>
        <comment>%1: what happened</comment>
        <translation>
            <numerusform>This is the first %Ln record, not all of them. %1</numerusform>
            <numerusform>These are the first %Ln records, not all of them. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: the first %Ln records</source>
        <translation>
            <numerusform>Incomplete: the first %Ln record</numerusform>
            <numerusform>Incomplete: the first %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mavenscope::ProgressStrip</name>
    <message numerus="yes">
        <source>Next request in %n s</source>
        <translation>
            <numerusform>Next request in %n s</numerusform>
            <numerusform>Next request in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mavenscope::RecordTable</name>
    <message numerus="yes">
        <source>%Ln cells are too many to copy. Export CSV takes every row.</source>
        <translation>
            <numerusform>%Ln cell is too much to copy. Export CSV takes every row.</numerusform>
            <numerusform>%Ln cells are too many to copy. Export CSV takes every row.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mavenscope::TableFooter</name>
    <message numerus="yes">
        <source>%Ln values</source>
        <comment>selected cells with a number</comment>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rows</source>
        <comment>%1: how many rows are shown</comment>
        <translation>
            <numerusform>%1 of %Ln row</numerusform>
            <numerusform>%1 of %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells selected</source>
        <translation>
            <numerusform>%Ln cell selected</numerusform>
            <numerusform>%Ln cells selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mavenscope::ValueChecklist</name>
    <message numerus="yes">
        <source>Only the %Ln most frequent values are listed.</source>
        <translation>
            <numerusform>Only the %Ln most frequent value is listed.</numerusform>
            <numerusform>Only the %Ln most frequent values are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are blank.</source>
        <translation>
            <numerusform>%Ln row is blank.</numerusform>
            <numerusform>%Ln rows are blank.</numerusform>
        </translation>
    </message>
</context>
</TS>
