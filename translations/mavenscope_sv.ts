<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv">
<context>
    <name>ApiError</name>
    <message>
        <source>Loading was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer request replaced this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token yet. Enter the one you got from Mavenoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not accept the token. Check it, or ask your Mavenoid representative for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not allowed to read this data. Ask your Mavenoid representative for access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has nothing at this address. Check the address in the connection settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not accept this request. Choose other days or another grouping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service allows no more requests for now. Wait a while and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has a problem of its own. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service pointed to another address, which was not followed because the token would go there too. Check the address in the connection settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service was not found. Check the internet connection and the address in the connection settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not be reached. Check the internet connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the request through. Check the system&apos;s proxy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not prove who it is, so the token was not sent. Check the computer&apos;s clock and the network, or ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service took too long to answer. Try again, or ask for fewer days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is too large to load. Ask for fewer days or for a summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer arrived damaged and could not be unpacked. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an answer of the Analytics API. Check the address in the connection settings, or the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer stops in the middle, so its numbers would be wrong. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read. Check that it exists and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service allows no more requests for now. Try again after %1.</source>
        <comment>%1 is a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service pointed to %1, which was not followed because the token would go there too. Check the address in the connection settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>still available</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>No value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other (%L1)</source>
        <extracomment>The chart&apos;s line for all groups that are not among the largest</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartAxes</name>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day below a bar, as a date format: 24 Oct</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>A month below a bar, as a date format: Oct 2026</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartGist</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is cut off by the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first and the last are cut off by the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first is cut off by the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last is cut off by the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A number of hours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of %1, partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>Label, one value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4.</source>
        <extracomment>Label, number of weeks or groups, least value, greatest value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartNotes</name>
    <message>
        <source>Dashed: the period cuts this day off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hatched: the period cuts this day off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed: the period cuts this week off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hatched: the period cuts this week off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed: the period cuts this month off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hatched: the period cuts this month off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by day</source>
        <extracomment>Measure and group field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by day and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by week and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by month and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week beginning on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest %L1 are shown; Other puts %L2 more together.</source>
        <extracomment>How many groups are drawn; the second number: how many &quot;Other&quot; puts together</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest %L1 are shown; %L2 more are left out, since their values do not add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest %L1 of %L2 are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where several groups meet nothing is drawn, since this measure does not add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows without a date are not drawn.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Occupancy over 100 %: more active than available time was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form data: %1</source>
        <comment>%1: a key of the form</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is not an option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 can be given only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 has an empty name in its list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--endpoint is missing; it is one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--endpoint is one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--days is missing; it takes a whole number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--profile is one of rfc4180, spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--header is one of names, titles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--output needs the name of a file, or - for standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do: export or demo-server. --help lists all options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a command; say export or demo-server. --help lists all options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop viewer for Mavenoid&apos;s Analytics API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve made-up data in the program and connect to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this address of the service; https only, except on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a saved response instead of asking the service.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>%1: a list of values</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ≥ %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ≤ %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column and what is asked of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <comment>a column, from, to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <comment>a column and values that are left out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &lt; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &gt; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not contain “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins with “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 matches /%2/</source>
        <comment>%2: a regular expression</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The token contains a blank or a character that no token has. Copy it again, without the words around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address. It should look like https://analytics-api.mavenoid.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address; the token is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out everything from the first ? or # of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with https://, so that nobody on the way can read the token.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>Assistant conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live support sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>availability periods</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no column “%1”. The columns are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved response is a summary already and cannot be grouped by other fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table could not be written to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the standard output</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s identifier of the conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the record was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the record was last changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assistant flow that the conversation went through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the assistant was opened; the service still tests this privately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the conversation or session stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label that the flow set; empty when it set none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code of the language that the conversation was held in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last search that the user typed, if any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen search result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search result that the user chose last, if any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search shortcut that the user chose last, if any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live chat status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the conversation&apos;s latest live chat stands; empty when there was none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live chat resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resolution that the agent chose for the latest live chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The topics that the user chose at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the user wrote at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s rating of the conversation, 1 (worst) to 4 (best); empty when not rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the flow&apos;s forms and steps collected; the keys differ from flow to flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation that the session belongs to; a transferred conversation has several sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the conversation that the session belongs to was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent&apos;s e-mail address; empty when no agent took part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group of agents that the session went to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the user starting the session to an agent accepting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the user starting the session to the agent&apos;s first message; it contains the queue time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the user starting the session to the agent ending it; it contains the queue time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resolution that the agent chose; organisations define their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debrief labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels that the agent chose after the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debrief summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary that the agent wrote after the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user&apos;s rating of the conversation that the session belongs to, 1 (worst) to 4 (best).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address of the agent who was available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the agent became available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the agent stopped being available; empty while still available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the agent was marked as available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the agent was active in one or more sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day, the Monday of the week or the first of the month that the group covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many conversations the group has; bounces are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many live support sessions the group has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest queue time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest queue time in the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean queue time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean queue time in the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total queue time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of all queue times in the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowest first response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest time to a first response in the group; it contains the queue time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean first response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean time to a first response in the group; it contains the queue time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total first response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of all times to a first response in the group; it contains the queue time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest chat duration in the group; it contains the queue time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean chat duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean chat duration in the group; it contains the queue time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total chat duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of all chat durations in the group; it contains the queue time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many different agents were available; it cannot be added up over groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total available time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of the times that agents were marked as available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total active time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of the times that agents were active in one or more sessions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>There is no column “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter on “%1” cannot be applied: “%2” is not a regular expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter on “%1” cannot be applied: “%2” is not a time. Write it like 2024-05-03 or 2024-05-03T10:30:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter on “%1” cannot be applied: “%2” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupBy</name>
    <message>
        <source>“%1” cannot be grouped by “%2”. Choose from: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands in the grouping twice. Name it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of date, week and month can be grouped by at a time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of conversations. The service has already left out bounces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved conversations ÷ all conversations. The service counts leaving on a solution as resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-service rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations resolved without a live session ÷ all conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalation rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalated conversations ÷ all conversations. Escalated means handed to an external system, not to live chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live-chat rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations with a live session ÷ all conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSAT (ratings 3 and 4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations rated 3 or 4 ÷ rated conversations. Conversations without a rating are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating response rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated conversations ÷ all conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of conversations with a rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of live support sessions. Each leg of a transferred chat is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandonment rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions that the customer left before an agent came ÷ queued sessions. Queued are all but those that found no agent capacity; sessions still waiting or active are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions that an agent let time out or declined ÷ sessions offered to an agent. Offered are queued sessions that the customer did not leave; sessions still waiting or active are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions that found no agent capacity ÷ all sessions but those still waiting or active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of sessions still waiting for an agent or active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of answer, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean queue time of accepted sessions (resolved, transferred or ended by inactivity). Sessions without a queue time are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of answer, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the accepted sessions (resolved, transferred or ended by inactivity) were accepted within this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of answer, 90th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine in ten of the accepted sessions (resolved, transferred or ended by inactivity) were accepted within this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First response, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the sessions had an agent&apos;s first message within this time from their start, so it contains the queue time. Sessions without a first response are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First response, 90th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine in ten of the sessions had an agent&apos;s first message within this time from their start, so it contains the queue time. Sessions without a first response are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent reaction, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time from an agent accepting a session to the first message: first response − queue time. Sessions without either are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle time, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of chat duration − queue time of accepted sessions (resolved, transferred or ended by inactivity), since the chat duration begins when the customer does. Sessions without either are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service level (60 s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions with a first response within 60 seconds ÷ sessions offered to an agent. Offered are queued sessions that the customer did not leave; sessions still waiting or active are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred legs ÷ all legs. Sessions still waiting or active are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations rated 3 or 4 ÷ rated conversations. A conversation with several sessions counts once in each group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated conversations ÷ all conversations with a live session. A conversation with several sessions counts once in each group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the time that agents were marked as available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the time that agents were active in one or more sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active time ÷ available time. Periods that lack either are left out. Over 100 % points at wrong data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of different agents with an availability period. Groups cannot be added up: an agent may be in several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue time, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time from the start of a session to an agent accepting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First response, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time from the start of a session to the agent&apos;s first message, so it contains the queue time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat duration, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time from the start of a session to the agent ending it, so it contains the queue time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue time, longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest time from the start of a session to an agent accepting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First response, longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest time from the start of a session to the agent&apos;s first message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat duration, longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest time from the start of a session to the agent ending it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the time from the start of each session to an agent accepting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First response hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the time from the start of each session to the agent&apos;s first message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the time from the start of each session to the agent ending it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of live support sessions, as the summary counts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of conversations, as the summary counts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active time ÷ available time. Over 100 % points at wrong data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of different agents in each group. Groups cannot be added up: an agent may be in several.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedState</name>
    <message>
        <source>What the window remembered could not be read; it was set aside as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the window remembered could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the window shows could not be remembered: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder %1 could not be made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpanText</name>
    <message>
        <source>d MMM hh:mm</source>
        <comment>date and time format without a year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy hh:mm</source>
        <comment>date and time format with the year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a period: its begin and its end</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hh:mm</source>
        <comment>time format</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenStore</name>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file %1 could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can read the token file %1. Make it readable by you alone, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file %1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation has not ended yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The problem counts as solved; leaving on a solution counts too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation was handed to a system outside the assistant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for an agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chat is going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent did not react in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer left the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user gave up waiting for an agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined by the agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent declined the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended by inactivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session ended because nobody wrote any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent had capacity for the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was handed on; the conversation continues in another session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved by self-service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation was resolved without an agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved in live chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation was resolved by an agent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>%1 at character %2 of: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“null” or “not null” is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of = != &lt; &lt;= &gt; &gt;= ~ !~ =~, in, is null, is not null is expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mavenscope::Banner</name>
    <message>
        <source>Banner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mavenscope::BudgetLabel</name>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service allows 60 requests a minute for the last 24 hours and 10 a minute for longer periods. All windows share them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n requests left this minute</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mavenscope::ChartFeed</name>
    <message>
        <source>Grouped here from the saved records, in UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted by the service, which does not state the time zone of its days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Counted from the %Ln records in the table, by day in UTC.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mavenscope::ChartPanel</name>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to draw: this measure cannot be put together over several groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to draw: this measure has no values here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines need a date, week or month to run along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of this measure do not add up, so they cannot be stacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active hours are part of the available hours, so they cannot be stacked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mavenscope::ChartView</name>
    <message>
        <source>%1, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, over 100 %</source>
        <extracomment>A percentage that should not be over 100</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <extracomment>A value and the number of records behind it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mavenscope::Chip</name>
    <message>
        <source>Press Delete to remove it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mavenscope::ConnectionDialog</name>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty to keep the present token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not answer. The token is kept for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is kept in this computer&apos;s keychain. Where there is none, it is kept for this run only. It is sent to this address and to no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection works. This is the sample token of the service&apos;s documentation, which gives dummy data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mavenscope::DayPicker</name>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many days of 24 hours to look back from now (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mavenscope::DetailPanel</name>
    <message>
        <source>Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy title and value</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… This is the first part of %Ln characters; copying takes all of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row to see all of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mavenscope::ExportCommand</name>
    <message>
        <source>There is no token. Set MAVENSCOPE_TOKEN, name a file with --token-file, or connect in Mavenscope once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the rate limit until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 rows, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 elements of the answer are no records and were left out; the first is number %L2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard output could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mavenscope::ExportDialog</name>
    <message>
        <source>For programs (RFC 4180)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep spreadsheets from running text as a formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2, filtered and sorted as on screen.</source>
        <comment>%1: so many rows, %2: so many columns</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that begins with = + - @ gets an apostrophe in front. Numbers stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commas, UTF-8, times in UTC, durations in milliseconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s separator and decimal mark, local times, marked as UTF-8 so that umlauts survive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mavenscope::FilterPopup</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from – to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has any of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has none of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is one of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is none of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches the regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the text to look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check at least one value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mavenscope::GroupByPicker</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a field to group by (Ctrl+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mavenscope::LegendButton</name>
    <message>
        <source>Click to hide or show.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mavenscope::MainWindow</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Mavenscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up support organisation, served from this computer. No number here is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the sample token of the service&apos;s documentation. It gives dummy data, not your organisation&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not answer. The token is kept for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a saved response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search or cancel the load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Mavenscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mavenscope %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A viewer for Mavenoid&apos;s Analytics API.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mavenscope::MessageBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mavenscope::Page</name>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %n s.</source>
        <comment>%1: what happened</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An export is being written. Wait for it or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is still loading. Export it when all rows are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is not complete. Load it again before you export it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is still running. Export when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 to %3.csv</source>
        <comment>a file name: conversations 2026-10-24 to 2026-11-23.csv</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln rows written</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows written to %1.</source>
        <comment>%1: a file</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, %1</source>
        <comment>%1: a size such as 8 MB</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln elements of the answer were no records and were left out. The first is number %L1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The table below is from %2.</source>
        <comment>%1: what happened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 The %Ln rows below are not all.</source>
        <comment>%1: what happened</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the saved response “%1”, not the service&apos;s answer of today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved response holds no record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No %1 in the last 24 hours.</source>
        <comment>%1: conversations, sessions, availability periods</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No %1 in the last %n days.</source>
        <comment>%1: conversations, sessions, availability periods</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mavenscope::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Next request in %n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mavenscope::QueryBar</name>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every single record of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers for each group, as the service counts them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exact period: days of 24 hours, ending at the moment of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1 · %2</source>
        <comment>time, time zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is from %1 · %2</source>
        <comment>time, time zone</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mavenscope::RangeEditor</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are in the zone %1; the end is included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 1 h 20 min, 90 s, or 5 for five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To, date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From, date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a duration. Type it as 1 h 20 min, 90 s or 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a start, an end or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mavenscope::RecordModel</name>
    <message>
        <source>Week of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (partial)</source>
        <comment>a day, week or month that the period cuts off</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value could not be read and is shown as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen period covers only a part of this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mavenscope::RecordTable</name>
    <message>
        <source>Search all text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all sorting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by column…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells are too many to copy. Export CSV takes every row.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mavenscope::Session</name>
    <message>
        <source>The demo server could not start: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mavenscope::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mavenscope::TableFooter</name>
    <message numerus="yes">
        <source>%Ln values</source>
        <comment>selected cells with a number</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p90 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rows</source>
        <comment>%1: how many rows are shown</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: 12 cells selected, %2: their statistics</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mavenscope::ValueChecklist</name>
    <message>
        <source>Counting the values…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1: a value, %2: how many rows have it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln most frequent values are listed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No row has a value here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are blank.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mavenscope::WelcomePage</name>
    <message>
        <source>See your support at a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mavenscope shows assistant conversations, live support sessions and agent availability from Mavenoid&apos;s Analytics API as tables and charts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the access token that Mavenoid gave your organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore demo data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up support organisation, served from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a saved response…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON file that was saved from the service.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mavenscope::WindowActions</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open response…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore demo data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect and forget the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Mavenscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
