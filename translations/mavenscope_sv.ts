<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv">
<context>
    <name>ApiError</name>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Inläsningen avbröts.</translation>
    </message>
    <message>
        <source>A newer request replaced this one.</source>
        <translation>En nyare fråga har ersatt den här.</translation>
    </message>
    <message>
        <source>There is no token yet. Enter the one you got from Mavenoid.</source>
        <translation>Det finns ingen token än. Ange den du fått av Mavenoid.</translation>
    </message>
    <message>
        <source>The service did not accept the token. Check it, or ask your Mavenoid representative for a new one.</source>
        <translation>Tjänsten godtog inte din token. Kontrollera den, eller be din kontakt hos Mavenoid om en ny.</translation>
    </message>
    <message>
        <source>The token is not allowed to read this data. Ask your Mavenoid representative for access.</source>
        <translation>Din token får inte läsa dessa data. Be din kontakt hos Mavenoid om åtkomst.</translation>
    </message>
    <message>
        <source>The service has nothing at this address. Check the address in the connection settings.</source>
        <translation>Tjänsten har inget på den här adressen. Kontrollera adressen i anslutningsinställningarna.</translation>
    </message>
    <message>
        <source>The service did not accept this request. Choose other days or another grouping.</source>
        <translation>Tjänsten godtog inte frågan. Välj andra dagar eller en annan gruppering.</translation>
    </message>
    <message>
        <source>The service allows no more requests for now. Wait a while and try again.</source>
        <translation>Tjänsten tillåter inga fler frågor just nu. Vänta en stund och försök igen.</translation>
    </message>
    <message>
        <source>The service has a problem of its own. Try again in a few minutes.</source>
        <translation>Tjänsten har själv ett problem. Försök igen om några minuter.</translation>
    </message>
    <message>
        <source>The service pointed to another address, which was not followed because the token would go there too. Check the address in the connection settings.</source>
        <translation>Tjänsten hänvisade till en annan adress. Den följdes inte, eftersom token skulle följa med dit. Kontrollera adressen i anslutningsinställningarna.</translation>
    </message>
    <message>
        <source>The service was not found. Check the internet connection and the address in the connection settings.</source>
        <translation>Tjänsten hittades inte. Kontrollera internetanslutningen och adressen i anslutningsinställningarna.</translation>
    </message>
    <message>
        <source>The service could not be reached. Check the internet connection, then try again.</source>
        <translation>Tjänsten kunde inte nås. Kontrollera internetanslutningen och försök igen.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. Try again.</source>
        <translation>Anslutningen bröts innan svaret var komplett. Försök igen.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the request through. Check the system&apos;s proxy settings.</source>
        <translation>Nätverkets proxy släppte inte igenom frågan. Kontrollera systemets proxyinställningar.</translation>
    </message>
    <message>
        <source>The service could not prove who it is, so the token was not sent. Check the computer&apos;s clock and the network, or ask your administrator.</source>
        <translation>Tjänsten kunde inte bevisa vem den är, så token skickades inte. Kontrollera datorns klocka och nätverket, eller fråga din administratör.</translation>
    </message>
    <message>
        <source>The service took too long to answer. Try again, or ask for fewer days.</source>
        <translation>Tjänsten tog för lång tid på sig att svara. Försök igen, eller fråga efter färre dagar.</translation>
    </message>
    <message>
        <source>The answer is too large to load. Ask for fewer days or for a summary.</source>
        <translation>Svaret är för stort att läsa in. Fråga efter färre dagar eller en sammanfattning.</translation>
    </message>
    <message>
        <source>This is not an answer of the Analytics API. Check the address in the connection settings, or the file.</source>
        <translation>Det här är inget svar från Analytics API. Kontrollera adressen i anslutningsinställningarna eller filen.</translation>
    </message>
    <message>
        <source>The answer stops in the middle, so its numbers would be wrong. Try again.</source>
        <translation>Svaret slutar mitt i, så siffrorna skulle bli fel. Försök igen.</translation>
    </message>
    <message>
        <source>The file could not be read. Check that it exists and that you may open it.</source>
        <translation>Filen kunde inte läsas. Kontrollera att den finns och att du får öppna den.</translation>
    </message>
    <message>
        <source>The service allows no more requests for now. Try again after %1.</source>
        <comment>%1 is a time</comment>
        <translation>Tjänsten tillåter inga fler frågor just nu. Försök igen efter %1.</translation>
    </message>
    <message>
        <source>The service pointed to %1, which was not followed because the token would go there too. Check the address in the connection settings.</source>
        <translation>Tjänsten hänvisade till %1. Adressen följdes inte, eftersom token skulle följa med dit. Kontrollera adressen i anslutningsinställningarna.</translation>
    </message>
    <message>
        <source>The answer could not be unpacked: it is damaged, or packed in a way that was not asked for. Try again.</source>
        <translation>Svaret kunde inte packas upp: det är skadat eller packat på ett annat sätt än vad som begärdes. Försök igen.</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>still available</source>
        <translation>fortfarande tillgänglig</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm:ss</source>
        <comment>date and time format</comment>
        <translation>d MMM yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date and time format</comment>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>No value</source>
        <translation>Inget värde</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Tomt</translation>
    </message>
    <message>
        <source>Other (%L1)</source>
        <extracomment>The chart&apos;s line for all groups that are not among the largest</extracomment>
        <translation>Övriga (%L1)</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alla poster</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Tillgänglig</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Beläggning</translation>
    </message>
</context>
<context>
    <name>ChartAxes</name>
    <message>
        <source>Seconds</source>
        <translation>Sekunder</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timmar</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day below a bar, as a date format: 24 Oct</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>A month below a bar, as a date format: Oct 2026</extracomment>
        <translation>MMM yyyy</translation>
    </message>
</context>
<context>
    <name>ChartGist</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n vecka</numerusform>
            <numerusform>%n veckor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n månad</numerusform>
            <numerusform>%n månader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n grupp</numerusform>
            <numerusform>%n grupper</numerusform>
        </translation>
    </message>
    <message>
        <source>It is cut off by the period.</source>
        <translation>Den skärs av av perioden.</translation>
    </message>
    <message>
        <source>The first and the last are cut off by the period.</source>
        <translation>Den första och den sista skärs av av perioden.</translation>
    </message>
    <message>
        <source>The first is cut off by the period.</source>
        <translation>Den första skärs av av perioden.</translation>
    </message>
    <message>
        <source>The last is cut off by the period.</source>
        <translation>Den sista skärs av av perioden.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A number of hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, partial</source>
        <translation>%1, ofullständig</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Week of %1, partial</source>
        <translation>Veckan från %1, ofullständig</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Veckan från %1</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>%1: no values.</source>
        <translation>%1: inga värden.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>Label, one value</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4.</source>
        <extracomment>Label, number of weeks or groups, least value, greatest value</extracomment>
        <translation>%1: %2, från %3 till %4.</translation>
    </message>
    <message>
        <source>Nothing to draw.</source>
        <translation>Inget att visa.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>ChartNotes</name>
    <message>
        <source>Dashed: the period cuts this day off.</source>
        <translation>Streckat: perioden skär av den här dagen.</translation>
    </message>
    <message>
        <source>Hatched: the period cuts this day off.</source>
        <translation>Skrafferat: perioden skär av den här dagen.</translation>
    </message>
    <message>
        <source>Dashed: the period cuts this week off.</source>
        <translation>Streckat: perioden skär av den här veckan.</translation>
    </message>
    <message>
        <source>Hatched: the period cuts this week off.</source>
        <translation>Skrafferat: perioden skär av den här veckan.</translation>
    </message>
    <message>
        <source>Dashed: the period cuts this month off.</source>
        <translation>Streckat: perioden skär av den här månaden.</translation>
    </message>
    <message>
        <source>Hatched: the period cuts this month off.</source>
        <translation>Skrafferat: perioden skär av den här månaden.</translation>
    </message>
    <message>
        <source>%1 by day</source>
        <extracomment>Measure and group field</extracomment>
        <translation>%1 per dag</translation>
    </message>
    <message>
        <source>%1 by day and %2</source>
        <translation>%1 per dag och %2</translation>
    </message>
    <message>
        <source>%1 by week</source>
        <translation>%1 per vecka</translation>
    </message>
    <message>
        <source>%1 by week and %2</source>
        <translation>%1 per vecka och %2</translation>
    </message>
    <message>
        <source>%1 by month</source>
        <translation>%1 per månad</translation>
    </message>
    <message>
        <source>%1 by month and %2</source>
        <translation>%1 per månad och %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 per %2</translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <translation>%1 per %2 och %3</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Week beginning on</source>
        <translation>Vecka från</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The largest %L1 are shown; Other puts %L2 more together.</source>
        <extracomment>How many groups are drawn; the second number: how many &quot;Other&quot; puts together</extracomment>
        <translation>De %L1 största visas; Övriga slår ihop %L2 till.</translation>
    </message>
    <message>
        <source>The largest %L1 are shown; %L2 more are left out, since their values do not add up.</source>
        <translation>De %L1 största visas; %L2 till är utelämnade, eftersom deras värden inte går att summera.</translation>
    </message>
    <message>
        <source>The largest %L1 of %L2 are shown.</source>
        <translation>De %L1 största av %L2 visas.</translation>
    </message>
    <message>
        <source>Where several groups meet nothing is drawn, since this measure does not add up.</source>
        <translation>Där flera grupper möts visas inget, eftersom måttet inte går att summera.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows without a date are not drawn.</source>
        <translation>
            <numerusform>%n rad utan datum visas inte.</numerusform>
            <numerusform>%n rader utan datum visas inte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Occupancy over 100 %: more active than available time was recorded.</source>
        <translation>Beläggning över 100 %: mer aktiv än tillgänglig tid har registrerats.</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Sök kolumner</translation>
    </message>
    <message>
        <source>Columns to show</source>
        <translation>Kolumner att visa</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Återställ kolumner</translation>
    </message>
    <message>
        <source>Form data: %1</source>
        <comment>%1: a key of the form</comment>
        <translation>Formulärdata: %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is not an option.</source>
        <translation>”%1” är inget alternativ.</translation>
    </message>
    <message>
        <source>--%1 can be given only once.</source>
        <translation>--%1 kan bara anges en gång.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 tar ett heltal från %2 till %3.</translation>
    </message>
    <message>
        <source>--%1 has an empty name in its list.</source>
        <translation>--%1 har ett tomt namn i listan.</translation>
    </message>
    <message>
        <source>--endpoint is missing; it is one of %1.</source>
        <translation>--endpoint saknas; möjliga värden är %1.</translation>
    </message>
    <message>
        <source>--endpoint is one of %1.</source>
        <translation>--endpoint är något av %1.</translation>
    </message>
    <message>
        <source>--days does not go with --input: a saved response has the days it was asked for. Leave one of the two out.</source>
        <translation>--days går inte ihop med --input: ett sparat svar har de dagar som det frågades efter. Utelämna ett av dem.</translation>
    </message>
    <message>
        <source>--days is missing; it takes a whole number from %1 to %2.</source>
        <translation>--days saknas; det tar ett heltal från %1 till %2.</translation>
    </message>
    <message>
        <source>--profile is one of rfc4180, spreadsheet.</source>
        <translation>--profile är något av rfc4180, spreadsheet.</translation>
    </message>
    <message>
        <source>--header is one of names, titles.</source>
        <translation>--header är något av names, titles.</translation>
    </message>
    <message>
        <source>--output needs the name of a file, or - for standard output.</source>
        <translation>--output behöver ett filnamn, eller - för standard ut.</translation>
    </message>
    <message>
        <source>Say what to do: export or demo-server. --help lists all options.</source>
        <translation>Ange vad som ska göras: export eller demo-server. --help visar alla alternativ.</translation>
    </message>
    <message>
        <source>“%1” is not a command; say export or demo-server. --help lists all options.</source>
        <translation>”%1” är inget kommando; ange export eller demo-server. --help visar alla alternativ.</translation>
    </message>
    <message>
        <source>Desktop viewer for Mavenoid&apos;s Analytics API.</source>
        <translation>Visare för Mavenoids Analytics API.</translation>
    </message>
    <message>
        <source>Serve made-up data in the program and connect to them.</source>
        <translation>Tillhandahåll påhittade data i programmet och anslut till dem.</translation>
    </message>
    <message>
        <source>Use this address of the service, now and in later starts; https only, except on this computer.</source>
        <translation>Använd den här adressen till tjänsten, nu och vid senare starter; endast https, utom på den här datorn.</translation>
    </message>
    <message>
        <source>Open a saved response instead of asking the service.</source>
        <translation>Öppna ett sparat svar i stället för att fråga tjänsten.</translation>
    </message>
    <message>
        <source>--%1 needs the name of a file.</source>
        <translation>--%1 behöver ett filnamn.</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>%1: a list of values</comment>
        <translation>
            <numerusform>%1 och %Ln till</numerusform>
            <numerusform>%1 och %Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ≥ %2</source>
        <translation>%1 ≥ %2</translation>
    </message>
    <message>
        <source>%1 ≤ %2</source>
        <translation>%1 ≤ %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column and what is asked of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 – %3</source>
        <comment>a column, from, to</comment>
        <translation>%1: %2 – %3</translation>
    </message>
    <message>
        <source>(empty text)</source>
        <translation>(tom text)</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <comment>a column and values that are left out</comment>
        <translation>%1: inte %2</translation>
    </message>
    <message>
        <source>%1 &lt; %2</source>
        <translation>%1 &lt; %2</translation>
    </message>
    <message>
        <source>%1 &gt; %2</source>
        <translation>%1 &gt; %2</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 innehåller ”%2”</translation>
    </message>
    <message>
        <source>%1 does not contain “%2”</source>
        <translation>%1 innehåller inte ”%2”</translation>
    </message>
    <message>
        <source>%1 begins with “%2”</source>
        <translation>%1 börjar med ”%2”</translation>
    </message>
    <message>
        <source>%1 matches /%2/</source>
        <comment>%2: a regular expression</comment>
        <translation>%1 matchar /%2/</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 är tom</translation>
    </message>
    <message>
        <source>%1 is not empty</source>
        <translation>%1 är inte tom</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The token contains a blank or a character that no token has. Copy it again, without the words around it.</source>
        <translation>Token innehåller ett blanksteg eller ett tecken som ingen token har. Kopiera den igen, utan texten runt omkring.</translation>
    </message>
    <message>
        <source>Enter the address of the service.</source>
        <translation>Ange tjänstens adress.</translation>
    </message>
    <message>
        <source>This is not an address. It should look like https://analytics-api.mavenoid.com</source>
        <translation>Det här är ingen adress. Den bör se ut som https://analytics-api.mavenoid.com</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address; the token is enough.</source>
        <translation>Ta bort användarnamn och lösenord ur adressen; token räcker.</translation>
    </message>
    <message>
        <source>Leave out everything from the first ? or # of the address.</source>
        <translation>Ta bort allt från det första ? eller # i adressen.</translation>
    </message>
    <message>
        <source>The address must begin with https://, so that nobody on the way can read the token.</source>
        <translation>Adressen måste börja med https://, så att ingen på vägen kan läsa token.</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>Endpoint</name>
    <message>
        <source>Assistant conversations</source>
        <translation>Assistentsamtal</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>samtal</translation>
    </message>
    <message>
        <source>Live support sessions</source>
        <translation>Livesupportsessioner</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>sessioner</translation>
    </message>
    <message>
        <source>Agent availability</source>
        <translation>Agenters tillgänglighet</translation>
    </message>
    <message>
        <source>availability periods</source>
        <translation>tillgänglighetsperioder</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no column “%1”. The columns are %2.</source>
        <translation>Det finns ingen kolumn ”%1”. Kolumnerna är %2.</translation>
    </message>
    <message>
        <source>The saved response is a summary already and cannot be grouped by other fields.</source>
        <translation>Det sparade svaret är redan en sammanfattning och kan inte grupperas efter andra fält.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Exporten avbröts.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>det är en mapp</translation>
    </message>
    <message>
        <source>the standard output</source>
        <translation>standard ut</translation>
    </message>
    <message>
        <source>The table could not be written to %1: %2. Check the place or choose another one.</source>
        <translation>Tabellen kunde inte skrivas till %1: %2. Kontrollera platsen eller välj en annan.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Conversation</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>The service&apos;s identifier of the conversation.</source>
        <translation>Tjänstens identifierare för samtalet.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>When the record was created.</source>
        <translation>När posten skapades.</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>When the record was last changed.</source>
        <translation>När posten senast ändrades.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flöde</translation>
    </message>
    <message>
        <source>The assistant flow that the conversation went through.</source>
        <translation>Assistentflödet som samtalet gick igenom.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Where the assistant was opened; the service still tests this privately.</source>
        <translation>Var assistenten öppnades; tjänsten provar fortfarande detta.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>How the conversation or session stands.</source>
        <translation>Hur det står till med samtalet eller sessionen.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>The label that the flow set; empty when it set none.</source>
        <translation>Etiketten som flödet satte; tom om ingen sattes.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>The code of the language that the conversation was held in.</source>
        <translation>Koden för språket som samtalet fördes på.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>The last search that the user typed, if any.</source>
        <translation>Den senaste sökning som användaren skrev, om någon.</translation>
    </message>
    <message>
        <source>Chosen search result</source>
        <translation>Valt sökresultat</translation>
    </message>
    <message>
        <source>The search result that the user chose last, if any.</source>
        <translation>Sökresultatet som användaren valde senast, om något.</translation>
    </message>
    <message>
        <source>Chosen shortcut</source>
        <translation>Vald genväg</translation>
    </message>
    <message>
        <source>The search shortcut that the user chose last, if any.</source>
        <translation>Sökgenvägen som användaren valde senast, om någon.</translation>
    </message>
    <message>
        <source>Live chat status</source>
        <translation>Livechattens status</translation>
    </message>
    <message>
        <source>How the conversation&apos;s latest live chat stands; empty when there was none.</source>
        <translation>Hur det står till med samtalets senaste livechatt; tom om det inte fanns någon.</translation>
    </message>
    <message>
        <source>Live chat resolution</source>
        <translation>Livechattens resultat</translation>
    </message>
    <message>
        <source>The resolution that the agent chose for the latest live chat.</source>
        <translation>Resultatet som agenten valde för den senaste livechatten.</translation>
    </message>
    <message>
        <source>Feedback topics</source>
        <translation>Återkopplingsämnen</translation>
    </message>
    <message>
        <source>The topics that the user chose at the end.</source>
        <translation>Ämnena som användaren valde i slutet.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Återkoppling</translation>
    </message>
    <message>
        <source>What the user wrote at the end.</source>
        <translation>Vad användaren skrev i slutet.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Betyg</translation>
    </message>
    <message>
        <source>The user&apos;s rating of the conversation, 1 (worst) to 4 (best); empty when not rated.</source>
        <translation>Användarens betyg på samtalet, 1 (sämst) till 4 (bäst); tomt om inget gavs.</translation>
    </message>
    <message>
        <source>Form data</source>
        <translation>Formulärdata</translation>
    </message>
    <message>
        <source>What the flow&apos;s forms and steps collected; the keys differ from flow to flow.</source>
        <translation>Vad flödets formulär och steg samlade in; nycklarna skiljer sig mellan flöden.</translation>
    </message>
    <message>
        <source>The conversation that the session belongs to; a transferred conversation has several sessions.</source>
        <translation>Samtalet som sessionen hör till; ett överfört samtal har flera sessioner.</translation>
    </message>
    <message>
        <source>Conversation created</source>
        <translation>Samtalet skapat</translation>
    </message>
    <message>
        <source>When the conversation that the session belongs to was created.</source>
        <translation>När samtalet som sessionen hör till skapades.</translation>
    </message>
    <message>
        <source>Agent e-mail</source>
        <translation>Agentens e-post</translation>
    </message>
    <message>
        <source>The agent&apos;s e-mail address; empty when no agent took part.</source>
        <translation>Agentens e-postadress; tom om ingen agent deltog.</translation>
    </message>
    <message>
        <source>Agent group</source>
        <translation>Agentgrupp</translation>
    </message>
    <message>
        <source>The group of agents that the session went to.</source>
        <translation>Gruppen av agenter som sessionen gick till.</translation>
    </message>
    <message>
        <source>Queue time</source>
        <translation>Kötid</translation>
    </message>
    <message>
        <source>From the user starting the session to an agent accepting it.</source>
        <translation>Från att användaren startar sessionen till att en agent tar emot den.</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Första svar</translation>
    </message>
    <message>
        <source>From the user starting the session to the agent&apos;s first message; it contains the queue time.</source>
        <translation>Från att användaren startar sessionen till agentens första meddelande; innehåller kötiden.</translation>
    </message>
    <message>
        <source>Chat duration</source>
        <translation>Chattens längd</translation>
    </message>
    <message>
        <source>From the user starting the session to the agent ending it; it contains the queue time.</source>
        <translation>Från att användaren startar sessionen till att agenten avslutar den; innehåller kötiden.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>The resolution that the agent chose; organisations define their own.</source>
        <translation>Resultatet som agenten valde; varje organisation definierar sina egna.</translation>
    </message>
    <message>
        <source>Debrief labels</source>
        <translation>Efterarbetsetiketter</translation>
    </message>
    <message>
        <source>The labels that the agent chose after the session.</source>
        <translation>Etiketterna som agenten valde efter sessionen.</translation>
    </message>
    <message>
        <source>Debrief summary</source>
        <translation>Efterarbete</translation>
    </message>
    <message>
        <source>The summary that the agent wrote after the session.</source>
        <translation>Sammanfattningen som agenten skrev efter sessionen.</translation>
    </message>
    <message>
        <source>The user&apos;s rating of the conversation that the session belongs to, 1 (worst) to 4 (best).</source>
        <translation>Användarens betyg på samtalet som sessionen hör till, 1 (sämst) till 4 (bäst).</translation>
    </message>
    <message>
        <source>The e-mail address of the agent who was available.</source>
        <translation>E-postadressen till agenten som var tillgänglig.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>When the agent became available.</source>
        <translation>När agenten blev tillgänglig.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slut</translation>
    </message>
    <message>
        <source>When the agent stopped being available; empty while still available.</source>
        <translation>När agenten slutade vara tillgänglig; tom medan agenten fortfarande är det.</translation>
    </message>
    <message>
        <source>Available time</source>
        <translation>Tillgänglig tid</translation>
    </message>
    <message>
        <source>How long the agent was marked as available.</source>
        <translation>Hur länge agenten var markerad som tillgänglig.</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Aktiv tid</translation>
    </message>
    <message>
        <source>How long the agent was active in one or more sessions.</source>
        <translation>Hur länge agenten var aktiv i en eller flera sessioner.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>The day, the Monday of the week or the first of the month that the group covers.</source>
        <translation>Dagen, veckans måndag eller månadens första dag som gruppen omfattar.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>How many conversations the group has; bounces are not counted.</source>
        <translation>Hur många samtal gruppen har; avhopp räknas inte.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessioner</translation>
    </message>
    <message>
        <source>How many live support sessions the group has.</source>
        <translation>Hur många livesupportsessioner gruppen har.</translation>
    </message>
    <message>
        <source>Longest queue time</source>
        <translation>Längsta kötid</translation>
    </message>
    <message>
        <source>The longest queue time in the group.</source>
        <translation>Den längsta kötiden i gruppen.</translation>
    </message>
    <message>
        <source>Mean queue time</source>
        <translation>Genomsnittlig kötid</translation>
    </message>
    <message>
        <source>The mean queue time in the group.</source>
        <translation>Den genomsnittliga kötiden i gruppen.</translation>
    </message>
    <message>
        <source>Total queue time</source>
        <translation>Total kötid</translation>
    </message>
    <message>
        <source>The sum of all queue times in the group.</source>
        <translation>Summan av alla kötider i gruppen.</translation>
    </message>
    <message>
        <source>Slowest first response</source>
        <translation>Långsammaste första svar</translation>
    </message>
    <message>
        <source>The longest time to a first response in the group; it contains the queue time.</source>
        <translation>Den längsta tiden till ett första svar i gruppen; innehåller kötiden.</translation>
    </message>
    <message>
        <source>Mean first response</source>
        <translation>Genomsnittligt första svar</translation>
    </message>
    <message>
        <source>The mean time to a first response in the group; it contains the queue time.</source>
        <translation>Den genomsnittliga tiden till ett första svar i gruppen; innehåller kötiden.</translation>
    </message>
    <message>
        <source>Total first response</source>
        <translation>Totalt första svar</translation>
    </message>
    <message>
        <source>The sum of all times to a first response in the group; it contains the queue time.</source>
        <translation>Summan av alla tider till ett första svar i gruppen; innehåller kötiden.</translation>
    </message>
    <message>
        <source>Longest chat</source>
        <translation>Längsta chatt</translation>
    </message>
    <message>
        <source>The longest chat duration in the group; it contains the queue time.</source>
        <translation>Den längsta chatten i gruppen; innehåller kötiden.</translation>
    </message>
    <message>
        <source>Mean chat duration</source>
        <translation>Genomsnittlig chattlängd</translation>
    </message>
    <message>
        <source>The mean chat duration in the group; it contains the queue time.</source>
        <translation>Den genomsnittliga chattlängden i gruppen; innehåller kötiden.</translation>
    </message>
    <message>
        <source>Total chat duration</source>
        <translation>Total chattlängd</translation>
    </message>
    <message>
        <source>The sum of all chat durations in the group; it contains the queue time.</source>
        <translation>Summan av alla chattlängder i gruppen; innehåller kötiden.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenter</translation>
    </message>
    <message>
        <source>How many different agents were available; it cannot be added up over groups.</source>
        <translation>Hur många olika agenter som var tillgängliga; går inte att summera över grupper.</translation>
    </message>
    <message>
        <source>Total available time</source>
        <translation>Total tillgänglig tid</translation>
    </message>
    <message>
        <source>The sum of the times that agents were marked as available.</source>
        <translation>Summan av tiderna då agenter var markerade som tillgängliga.</translation>
    </message>
    <message>
        <source>Total active time</source>
        <translation>Total aktiv tid</translation>
    </message>
    <message>
        <source>The sum of the times that agents were active in one or more sessions.</source>
        <translation>Summan av tiderna då agenter var aktiva i en eller flera sessioner.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>There is no column “%1”.</source>
        <translation>Det finns ingen kolumn ”%1”.</translation>
    </message>
    <message>
        <source>The filter on “%1” cannot be applied: “%2” is not a regular expression.</source>
        <translation>Filtret på ”%1” kan inte användas: ”%2” är inget reguljärt uttryck.</translation>
    </message>
    <message>
        <source>The filter on “%1” cannot be applied: “%2” is not a time. Write it like 2024-05-03 or 2024-05-03T10:30:00Z.</source>
        <translation>Filtret på ”%1” kan inte användas: ”%2” är ingen tid. Skriv den som 2024-05-03 eller 2024-05-03T10:30:00Z.</translation>
    </message>
    <message>
        <source>The filter on “%1” cannot be applied: “%2” is not a number.</source>
        <translation>Filtret på ”%1” kan inte användas: ”%2” är inget tal.</translation>
    </message>
    <message>
        <source>The filter on “%1” cannot be applied: to look for “%2” takes too many steps in one of the texts. Make it simpler; a repetition within a repetition is often the reason.</source>
        <translation>Filtret på ”%1” kan inte användas: att söka efter ”%2” kräver för många steg i en av texterna. Gör det enklare; ofta beror det på en upprepning i en upprepning.</translation>
    </message>
</context>
<context>
    <name>GroupBy</name>
    <message>
        <source>“%1” cannot be grouped by “%2”. Choose from: %3.</source>
        <translation>”%1” kan inte grupperas efter ”%2”. Välj bland: %3.</translation>
    </message>
    <message>
        <source>“%1” stands in the grouping twice. Name it once.</source>
        <translation>”%1” står två gånger i grupperingen. Ange det en gång.</translation>
    </message>
    <message>
        <source>Only one of date, week and month can be grouped by at a time.</source>
        <translation>Bara en av date, week och month kan användas för gruppering åt gången.</translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message numerus="yes">
        <source>… This is the first part of %Ln characters; selecting and copying all takes all of them.</source>
        <translation>
            <numerusform>… Det här är den första delen av %Ln tecken; markera och kopiera allt tar med alla.</numerusform>
            <numerusform>… Det här är den första delen av %Ln tecken; markera och kopiera allt tar med alla.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>Conversations</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Number of conversations. The service has already left out bounces.</source>
        <translation>Antal samtal. Tjänsten har redan utelämnat avhopp.</translation>
    </message>
    <message>
        <source>Resolution rate</source>
        <translation>Lösningsgrad</translation>
    </message>
    <message>
        <source>Resolved conversations ÷ all conversations. The service counts leaving on a solution as resolved.</source>
        <translation>Lösta samtal ÷ alla samtal. Den som lämnar på en lösning räknas av tjänsten som löst.</translation>
    </message>
    <message>
        <source>Self-service rate</source>
        <translation>Självhjälpsgrad</translation>
    </message>
    <message>
        <source>Conversations resolved without a live session ÷ all conversations.</source>
        <translation>Samtal lösta utan livesession ÷ alla samtal.</translation>
    </message>
    <message>
        <source>Escalation rate</source>
        <translation>Eskaleringsgrad</translation>
    </message>
    <message>
        <source>Escalated conversations ÷ all conversations. Escalated means handed to an external system, not to live chat.</source>
        <translation>Eskalerade samtal ÷ alla samtal. Eskalerat betyder överlämnat till ett externt system, inte till livechatt.</translation>
    </message>
    <message>
        <source>Live-chat rate</source>
        <translation>Livechattgrad</translation>
    </message>
    <message>
        <source>Conversations with a live session ÷ all conversations.</source>
        <translation>Samtal med livesession ÷ alla samtal.</translation>
    </message>
    <message>
        <source>CSAT (ratings 3 and 4)</source>
        <translation>CSAT (betyg 3 och 4)</translation>
    </message>
    <message>
        <source>Conversations rated 3 or 4 ÷ rated conversations. Conversations without a rating are left out.</source>
        <translation>Samtal med betyg 3 eller 4 ÷ betygsatta samtal. Samtal utan betyg är utelämnade.</translation>
    </message>
    <message>
        <source>Rating response rate</source>
        <translation>Svarsfrekvens för betyg</translation>
    </message>
    <message>
        <source>Rated conversations ÷ all conversations.</source>
        <translation>Betygsatta samtal ÷ alla samtal.</translation>
    </message>
    <message>
        <source>Rated conversations</source>
        <translation>Betygsatta samtal</translation>
    </message>
    <message>
        <source>Number of conversations with a rating.</source>
        <translation>Antal samtal med betyg.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessioner</translation>
    </message>
    <message>
        <source>Number of live support sessions. Each leg of a transferred chat is one.</source>
        <translation>Antal livesupportsessioner. Varje del av en överförd chatt är en.</translation>
    </message>
    <message>
        <source>Abandonment rate</source>
        <translation>Avhoppsgrad</translation>
    </message>
    <message>
        <source>Sessions that the customer left before an agent came ÷ queued sessions. Queued are all but those that found no agent capacity; sessions still waiting or active are left out.</source>
        <translation>Sessioner som kunden lämnade innan en agent kom ÷ köade sessioner. Köade är alla utom de som inte fann någon ledig agent; sessioner som väntar eller pågår är utelämnade.</translation>
    </message>
    <message>
        <source>Missed rate</source>
        <translation>Andel missade</translation>
    </message>
    <message>
        <source>Sessions that an agent let time out or declined ÷ sessions offered to an agent. Offered are queued sessions that the customer did not leave; sessions still waiting or active are left out.</source>
        <translation>Sessioner som en agent lät gå ut eller avböjde ÷ sessioner som erbjöds en agent. Erbjudna är köade sessioner som kunden inte lämnade; sessioner som väntar eller pågår är utelämnade.</translation>
    </message>
    <message>
        <source>Blocked rate</source>
        <translation>Andel blockerade</translation>
    </message>
    <message>
        <source>Sessions that found no agent capacity ÷ all sessions but those still waiting or active.</source>
        <translation>Sessioner som inte fann någon ledig agent ÷ alla sessioner utom de som väntar eller pågår.</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Pågående</translation>
    </message>
    <message>
        <source>Number of sessions still waiting for an agent or active.</source>
        <translation>Antal sessioner som väntar på en agent eller pågår.</translation>
    </message>
    <message>
        <source>Speed of answer, mean</source>
        <translation>Svarstid, medel</translation>
    </message>
    <message>
        <source>Mean queue time of accepted sessions (resolved, transferred or ended by inactivity). Sessions without a queue time are left out.</source>
        <translation>Genomsnittlig kötid för mottagna sessioner (lösta, överförda eller avslutade av inaktivitet). Sessioner utan kötid är utelämnade.</translation>
    </message>
    <message>
        <source>Speed of answer, median</source>
        <translation>Svarstid, median</translation>
    </message>
    <message>
        <source>Half of the accepted sessions (resolved, transferred or ended by inactivity) were accepted within this time.</source>
        <translation>Hälften av de mottagna sessionerna (lösta, överförda eller avslutade av inaktivitet) togs emot inom den här tiden.</translation>
    </message>
    <message>
        <source>Speed of answer, 90th percentile</source>
        <translation>Svarstid, 90:e percentilen</translation>
    </message>
    <message>
        <source>Nine in ten of the accepted sessions (resolved, transferred or ended by inactivity) were accepted within this time.</source>
        <translation>Nio av tio mottagna sessioner (lösta, överförda eller avslutade av inaktivitet) togs emot inom den här tiden.</translation>
    </message>
    <message>
        <source>First response, median</source>
        <translation>Första svar, median</translation>
    </message>
    <message>
        <source>Half of the sessions had an agent&apos;s first message within this time from their start, so it contains the queue time. Sessions without a first response are left out.</source>
        <translation>Hälften av sessionerna fick agentens första meddelande inom den här tiden från sin start, alltså inklusive kötiden. Sessioner utan första svar är utelämnade.</translation>
    </message>
    <message>
        <source>First response, 90th percentile</source>
        <translation>Första svar, 90:e percentilen</translation>
    </message>
    <message>
        <source>Nine in ten of the sessions had an agent&apos;s first message within this time from their start, so it contains the queue time. Sessions without a first response are left out.</source>
        <translation>Nio av tio sessioner fick agentens första meddelande inom den här tiden från sin start, alltså inklusive kötiden. Sessioner utan första svar är utelämnade.</translation>
    </message>
    <message>
        <source>Agent reaction, mean</source>
        <translation>Agentens reaktion, medel</translation>
    </message>
    <message>
        <source>Mean time from an agent accepting a session to the first message: first response − queue time. Sessions without either are left out.</source>
        <translation>Genomsnittlig tid från att agenten tar emot sessionen till första meddelandet: första svar − kötid. Sessioner som saknar någon av dem är utelämnade.</translation>
    </message>
    <message>
        <source>Handle time, mean</source>
        <translation>Hanteringstid, medel</translation>
    </message>
    <message>
        <source>Mean of chat duration − queue time of accepted sessions (resolved, transferred or ended by inactivity), since the chat duration begins when the customer does. Sessions without either are left out.</source>
        <translation>Medel av chattlängd − kötid för mottagna sessioner (lösta, överförda eller avslutade av inaktivitet), eftersom chattlängden börjar när kunden gör det. Sessioner som saknar någon av dem är utelämnade.</translation>
    </message>
    <message>
        <source>Transfer rate</source>
        <translation>Överföringsgrad</translation>
    </message>
    <message>
        <source>Transferred legs ÷ all legs. Sessions still waiting or active are left out.</source>
        <translation>Överförda delar ÷ alla delar. Sessioner som väntar eller pågår är utelämnade.</translation>
    </message>
    <message>
        <source>Conversations rated 3 or 4 ÷ rated conversations. A conversation with several sessions counts once in each group.</source>
        <translation>Samtal med betyg 3 eller 4 ÷ betygsatta samtal. Ett samtal med flera sessioner räknas en gång i varje grupp.</translation>
    </message>
    <message>
        <source>Rated conversations ÷ all conversations with a live session. A conversation with several sessions counts once in each group.</source>
        <translation>Betygsatta samtal ÷ alla samtal med livesession. Ett samtal med flera sessioner räknas en gång i varje grupp.</translation>
    </message>
    <message>
        <source>Available hours</source>
        <translation>Tillgängliga timmar</translation>
    </message>
    <message>
        <source>Sum of the time that agents were marked as available.</source>
        <translation>Summan av tiden då agenter var markerade som tillgängliga.</translation>
    </message>
    <message>
        <source>Active hours</source>
        <translation>Aktiva timmar</translation>
    </message>
    <message>
        <source>Sum of the time that agents were active in one or more sessions.</source>
        <translation>Summan av tiden då agenter var aktiva i en eller flera sessioner.</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Beläggning</translation>
    </message>
    <message>
        <source>Active time ÷ available time. Periods that lack either are left out. Over 100 % points at wrong data.</source>
        <translation>Aktiv tid ÷ tillgänglig tid. Perioder som saknar någon av dem är utelämnade. Över 100 % tyder på fel i data.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenter</translation>
    </message>
    <message>
        <source>Number of different agents with an availability period. Groups cannot be added up: an agent may be in several.</source>
        <translation>Antal olika agenter med en tillgänglighetsperiod. Grupper går inte att summera: en agent kan finnas i flera.</translation>
    </message>
    <message>
        <source>Queue time, mean</source>
        <translation>Kötid, medel</translation>
    </message>
    <message>
        <source>Mean time from the start of a session to an agent accepting it.</source>
        <translation>Genomsnittlig tid från sessionens start till att en agent tar emot den.</translation>
    </message>
    <message>
        <source>First response, mean</source>
        <translation>Första svar, medel</translation>
    </message>
    <message>
        <source>Mean time from the start of a session to the agent&apos;s first message, so it contains the queue time.</source>
        <translation>Genomsnittlig tid från sessionens start till agentens första meddelande, alltså inklusive kötiden.</translation>
    </message>
    <message>
        <source>Chat duration, mean</source>
        <translation>Chattlängd, medel</translation>
    </message>
    <message>
        <source>Mean time from the start of a session to the agent ending it, so it contains the queue time.</source>
        <translation>Genomsnittlig tid från sessionens start till att agenten avslutar den, alltså inklusive kötiden.</translation>
    </message>
    <message>
        <source>Queue time, longest</source>
        <translation>Kötid, längsta</translation>
    </message>
    <message>
        <source>Longest time from the start of a session to an agent accepting it.</source>
        <translation>Längsta tiden från sessionens start till att en agent tar emot den.</translation>
    </message>
    <message>
        <source>First response, longest</source>
        <translation>Första svar, längsta</translation>
    </message>
    <message>
        <source>Longest time from the start of a session to the agent&apos;s first message.</source>
        <translation>Längsta tiden från sessionens start till agentens första meddelande.</translation>
    </message>
    <message>
        <source>Chat duration, longest</source>
        <translation>Chattlängd, längsta</translation>
    </message>
    <message>
        <source>Longest time from the start of a session to the agent ending it.</source>
        <translation>Längsta tiden från sessionens start till att agenten avslutar den.</translation>
    </message>
    <message>
        <source>Queue hours</source>
        <translation>Kötimmar</translation>
    </message>
    <message>
        <source>Sum of the time from the start of each session to an agent accepting it.</source>
        <translation>Summan av tiden från varje sessions start till att en agent tar emot den.</translation>
    </message>
    <message>
        <source>First response hours</source>
        <translation>Timmar till första svar</translation>
    </message>
    <message>
        <source>Sum of the time from the start of each session to the agent&apos;s first message.</source>
        <translation>Summan av tiden från varje sessions start till agentens första meddelande.</translation>
    </message>
    <message>
        <source>Chat hours</source>
        <translation>Chattimmar</translation>
    </message>
    <message>
        <source>Sum of the time from the start of each session to the agent ending it.</source>
        <translation>Summan av tiden från varje sessions start till att agenten avslutar den.</translation>
    </message>
    <message>
        <source>Number of live support sessions, as the summary counts them.</source>
        <translation>Antal livesupportsessioner, som sammanfattningen räknar dem.</translation>
    </message>
    <message>
        <source>Number of conversations, as the summary counts them.</source>
        <translation>Antal samtal, som sammanfattningen räknar dem.</translation>
    </message>
    <message>
        <source>Active time ÷ available time. Over 100 % points at wrong data.</source>
        <translation>Aktiv tid ÷ tillgänglig tid. Över 100 % tyder på fel i data.</translation>
    </message>
    <message>
        <source>Number of different agents in each group. Groups cannot be added up: an agent may be in several.</source>
        <translation>Antal olika agenter i varje grupp. Grupper går inte att summera: en agent kan finnas i flera.</translation>
    </message>
    <message>
        <source>Service level (%1 s)</source>
        <translation>Servicenivå (%1 s)</translation>
    </message>
    <message>
        <source>Sessions with a first response within %1 seconds ÷ sessions offered to an agent. Offered are queued sessions that the customer did not leave; sessions still waiting or active are left out.</source>
        <translation>Sessioner med första svar inom %1 sekunder ÷ sessioner som erbjöds en agent. Erbjudna är köade som kunden inte lämnade; de som ännu väntar eller pågår är utelämnade.</translation>
    </message>
</context>
<context>
    <name>SavedState</name>
    <message>
        <source>What the window remembered could not be read; it was set aside as %1.</source>
        <translation>Det som fönstret mindes kunde inte läsas; det har lagts undan som %1.</translation>
    </message>
    <message>
        <source>What the window remembered could not be read.</source>
        <translation>Det som fönstret mindes kunde inte läsas.</translation>
    </message>
    <message>
        <source>What the window shows could not be remembered: %1.</source>
        <translation>Det som fönstret visar kunde inte sparas: %1.</translation>
    </message>
    <message>
        <source>the folder %1 could not be made</source>
        <translation>mappen %1 kunde inte skapas</translation>
    </message>
    <message>
        <source>its filters are too long</source>
        <translation>filtren är för långa</translation>
    </message>
</context>
<context>
    <name>SpanText</name>
    <message>
        <source>d MMM hh:mm</source>
        <comment>date and time format without a year</comment>
        <translation>d MMM hh:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy hh:mm</source>
        <comment>date and time format with the year</comment>
        <translation>d MMM yyyy hh:mm</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a period: its begin and its end</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <comment>time format</comment>
        <translation>hh:mm</translation>
    </message>
</context>
<context>
    <name>TokenStore</name>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Nyckelringen svarade inte i tid.</translation>
    </message>
    <message>
        <source>The token file %1 could not be read: %2.</source>
        <translation>Tokenfilen %1 kunde inte läsas: %2.</translation>
    </message>
    <message>
        <source>Others can read the token file %1. Make it readable by you alone, then try again.</source>
        <translation>Andra kan läsa tokenfilen %1. Gör den läsbar bara för dig och försök igen.</translation>
    </message>
    <message>
        <source>The token file %1 is empty.</source>
        <translation>Tokenfilen %1 är tom.</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Open</source>
        <translation>Öppen</translation>
    </message>
    <message>
        <source>The conversation has not ended yet.</source>
        <translation>Samtalet är inte avslutat än.</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Löst</translation>
    </message>
    <message>
        <source>The problem counts as solved; leaving on a solution counts too.</source>
        <translation>Problemet räknas som löst; att lämna på en lösning räknas också.</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskalerat</translation>
    </message>
    <message>
        <source>The conversation was handed to a system outside the assistant.</source>
        <translation>Samtalet lämnades över till ett system utanför assistenten.</translation>
    </message>
    <message>
        <source>Waiting for an agent</source>
        <translation>Väntar på en agent</translation>
    </message>
    <message>
        <source>The user is in the queue.</source>
        <translation>Användaren står i kö.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>The chat is going on.</source>
        <translation>Chatten pågår.</translation>
    </message>
    <message>
        <source>Agent did not answer</source>
        <translation>Agenten svarade inte</translation>
    </message>
    <message>
        <source>The agent did not react in time.</source>
        <translation>Agenten reagerade inte i tid.</translation>
    </message>
    <message>
        <source>Customer left the queue</source>
        <translation>Kunden lämnade kön</translation>
    </message>
    <message>
        <source>The user gave up waiting for an agent.</source>
        <translation>Användaren gav upp att vänta på en agent.</translation>
    </message>
    <message>
        <source>Declined by the agent</source>
        <translation>Avböjd av agenten</translation>
    </message>
    <message>
        <source>The agent declined the session.</source>
        <translation>Agenten avböjde sessionen.</translation>
    </message>
    <message>
        <source>Ended by inactivity</source>
        <translation>Avslutad av inaktivitet</translation>
    </message>
    <message>
        <source>The session ended because nobody wrote any more.</source>
        <translation>Sessionen avslutades eftersom ingen skrev mer.</translation>
    </message>
    <message>
        <source>No agent free</source>
        <translation>Ingen agent ledig</translation>
    </message>
    <message>
        <source>No agent had capacity for the session.</source>
        <translation>Ingen agent hade plats för sessionen.</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Överförd</translation>
    </message>
    <message>
        <source>The session was handed on; the conversation continues in another session.</source>
        <translation>Sessionen lämnades vidare; samtalet fortsätter i en annan session.</translation>
    </message>
    <message>
        <source>Resolved by self-service</source>
        <translation>Löst genom självhjälp</translation>
    </message>
    <message>
        <source>The conversation was resolved without an agent.</source>
        <translation>Samtalet löstes utan agent.</translation>
    </message>
    <message>
        <source>Resolved in live chat</source>
        <translation>Löst i livechatt</translation>
    </message>
    <message>
        <source>The conversation was resolved by an agent.</source>
        <translation>Samtalet löstes av en agent.</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>%1 at character %2 of: %3</source>
        <translation>%1 vid tecken %2 i: %3</translation>
    </message>
    <message>
        <source>A quote is not closed</source>
        <translation>Ett citattecken är inte stängt</translation>
    </message>
    <message>
        <source>A comma is expected</source>
        <translation>Ett komma förväntas</translation>
    </message>
    <message>
        <source>A column is expected</source>
        <translation>En kolumn förväntas</translation>
    </message>
    <message>
        <source>“null” or “not null” is expected</source>
        <translation>”null” eller ”not null” förväntas</translation>
    </message>
    <message>
        <source>Nothing more is expected</source>
        <translation>Inget mer förväntas</translation>
    </message>
    <message>
        <source>One of = != &lt; &lt;= &gt; &gt;= ~ !~ =~, in, is null, is not null is expected</source>
        <translation>Något av = != &lt; &lt;= &gt; &gt;= ~ !~ =~, in, is null, is not null förväntas</translation>
    </message>
</context>
<context>
    <name>mavenscope::Banner</name>
    <message>
        <source>Banner</source>
        <translation>Banderoll</translation>
    </message>
</context>
<context>
    <name>mavenscope::BudgetLabel</name>
    <message>
        <source>Budget</source>
        <translation>Kvot</translation>
    </message>
    <message>
        <source>The service allows 60 requests a minute for the last 24 hours and 10 a minute for longer periods. All windows share them.</source>
        <translation>Tjänsten tillåter 60 frågor i minuten för de senaste 24 timmarna och 10 i minuten för längre perioder. Alla fönster delar på dem.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n requests left this minute</source>
        <translation>
            <numerusform>%1 av %n fråga kvar den här minuten</numerusform>
            <numerusform>%1 av %n frågor kvar den här minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mavenscope::ChartFeed</name>
    <message>
        <source>Grouped here from the saved records, in UTC.</source>
        <translation>Grupperat här från de sparade posterna, i UTC.</translation>
    </message>
    <message>
        <source>Counted by the service, which does not state the time zone of its days.</source>
        <translation>Räknat av tjänsten, som inte anger sina dagars tidszon.</translation>
    </message>
    <message numerus="yes">
        <source>Counted from the %Ln records in the table, by day in UTC.</source>
        <translation>
            <numerusform>Räknat från tabellens %Ln post, per dag i UTC.</numerusform>
            <numerusform>Räknat från tabellens %Ln poster, per dag i UTC.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is incomplete: these numbers are of its first records only.</source>
        <translation>Svaret är ofullständigt: de här talen gäller bara dess första poster.</translation>
    </message>
</context>
<context>
    <name>mavenscope::ChartPanel</name>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Ingen bild än</translation>
    </message>
    <message>
        <source>Nothing to draw</source>
        <translation>Inget att visa</translation>
    </message>
    <message>
        <source>Nothing to draw: this measure cannot be put together over several groups.</source>
        <translation>Inget att visa: måttet kan inte slås ihop över flera grupper.</translation>
    </message>
    <message>
        <source>Nothing to draw: this measure has no values here.</source>
        <translation>Inget att visa: måttet har inga värden här.</translation>
    </message>
    <message>
        <source>Lines need a date, week or month to run along.</source>
        <translation>Linjer behöver ett datum, en vecka eller en månad att löpa längs.</translation>
    </message>
    <message>
        <source>Values of this measure do not add up, so they cannot be stacked.</source>
        <translation>Måttets värden går inte att summera, så de kan inte staplas.</translation>
    </message>
    <message>
        <source>Active hours are part of the available hours, so they cannot be stacked.</source>
        <translation>Aktiva timmar är en del av de tillgängliga, så de kan inte staplas.</translation>
    </message>
</context>
<context>
    <name>mavenscope::ChartView</name>
    <message>
        <source>%1, %</source>
        <translation>%1, %</translation>
    </message>
    <message>
        <source>%1, over 100 %</source>
        <extracomment>A percentage that should not be over 100</extracomment>
        <translation>%1, över 100 %</translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <extracomment>A value and the number of records behind it</extracomment>
        <translation>%1 (n = %2)</translation>
    </message>
</context>
<context>
    <name>mavenscope::Chip</name>
    <message>
        <source>Press Delete to remove it.</source>
        <translation>Tryck på Delete för att ta bort det.</translation>
    </message>
</context>
<context>
    <name>mavenscope::ConnectionDialog</name>
    <message>
        <source>Test connection</source>
        <translation>Testa anslutningen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Anslut</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Tjänstens adress</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Åtkomsttoken</translation>
    </message>
    <message>
        <source>Leave empty to keep the present token</source>
        <translation>Lämna tomt för att behålla nuvarande token</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not answer. The token is kept for this run only.</source>
        <translation>Datorns nyckelring svarade inte. Token behålls bara för den här körningen.</translation>
    </message>
    <message>
        <source>The token is kept in this computer&apos;s keychain. Where there is none, it is kept for this run only. It is sent to this address and to no other.</source>
        <translation>Token sparas i datorns nyckelring. Där ingen finns behålls den bara för den här körningen. Den skickas till den här adressen och till ingen annan.</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Testets resultat</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Enter the access token.</source>
        <translation>Ange åtkomsttoken.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Frågar %1 …</translation>
    </message>
    <message>
        <source>The connection works. This is the sample token of the service&apos;s documentation, which gives dummy data.</source>
        <translation>Anslutningen fungerar. Det här är exempeltoken ur tjänstens dokumentation, som ger påhittade data.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Anslutningen fungerar.</translation>
    </message>
</context>
<context>
    <name>mavenscope::DayPicker</name>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>How many days of 24 hours to look back from now (Ctrl+D)</source>
        <translation>Hur många dygn att se tillbaka från nu (Ctrl+D)</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Antal dagar</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Senaste 24 timmarna</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Senaste %n dagen</numerusform>
            <numerusform>Senaste %n dagarna</numerusform>
        </translation>
    </message>
    <message>
        <source>Days to look back</source>
        <translation>Dagar bakåt</translation>
    </message>
</context>
<context>
    <name>mavenscope::DetailPanel</name>
    <message>
        <source>Copy value</source>
        <translation>Kopiera värde</translation>
    </message>
    <message>
        <source>Copy title and value</source>
        <translation>Kopiera titel och värde</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Form data</source>
        <translation>Formulärdata</translation>
    </message>
    <message>
        <source>Copy all as JSON</source>
        <translation>Kopiera allt som JSON</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalj</translation>
    </message>
    <message>
        <source>Row detail</source>
        <translation>Radens detaljer</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Stäng detaljen</translation>
    </message>
    <message>
        <source>Select a row to see all of it.</source>
        <translation>Välj en rad för att se hela.</translation>
    </message>
</context>
<context>
    <name>mavenscope::ExportCommand</name>
    <message>
        <source>There is no token. Set MAVENSCOPE_TOKEN, name a file with --token-file, or connect in Mavenscope once.</source>
        <translation>Det finns ingen token. Sätt MAVENSCOPE_TOKEN, ange en fil med --token-file, eller anslut en gång i Mavenscope.</translation>
    </message>
    <message>
        <source>Waiting for the rate limit until %1</source>
        <translation>Väntar på frågegränsen till %1</translation>
    </message>
    <message>
        <source>%L1 rows, %2</source>
        <translation>%L1 rader, %2</translation>
    </message>
    <message>
        <source>%L1 elements of the answer are no records and were left out; the first is number %L2.</source>
        <translation>%L1 element i svaret är inga poster och utelämnades; det första är nummer %L2.</translation>
    </message>
    <message>
        <source>The standard output could not be written: %1.</source>
        <translation>Standard ut kunde inte skrivas: %1.</translation>
    </message>
    <message>
        <source>The saved response does not hold %1. Use --endpoint %2.</source>
        <translation>Det sparade svaret innehåller inte %1. Använd --endpoint %2.</translation>
    </message>
    <message>
        <source>The records have more unknown fields than the table takes; %L1 values were left out.</source>
        <translation>Posterna har fler okända fält än tabellen tar emot; utelämnade värden: %L1.</translation>
    </message>
    <message>
        <source>Writing %L1 rows</source>
        <translation>Skriver %L1 rader</translation>
    </message>
</context>
<context>
    <name>mavenscope::ExportDialog</name>
    <message>
        <source>For programs (RFC 4180)</source>
        <translation>För program (RFC 4180)</translation>
    </message>
    <message>
        <source>For spreadsheets</source>
        <translation>För kalkylprogram</translation>
    </message>
    <message>
        <source>Keep spreadsheets from running text as a formula</source>
        <translation>Hindra kalkylprogram från att köra text som formel</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportera CSV</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln rad</numerusform>
            <numerusform>%Ln rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln kolumn</numerusform>
            <numerusform>%Ln kolumner</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2, filtered and sorted as on screen.</source>
        <comment>%1: so many rows, %2: so many columns</comment>
        <translation>%1 och %2, filtrerade och sorterade som på skärmen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arkiv</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Bläddra …</translation>
    </message>
    <message>
        <source>Text that begins with = + - @ gets an apostrophe in front. Numbers stay as they are.</source>
        <translation>Text som börjar med = + - @ får en apostrof framför. Tal förblir som de är.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Enter the name of a file.</source>
        <translation>Ange ett filnamn.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>Mappen finns inte.</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>Filen finns och kommer att ersättas.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>The service&apos;s column names, commas, UTF-8, times in UTC, durations in milliseconds.</source>
        <translation>Tjänstens kolumnnamn, kommatecken, UTF-8, tider i UTC, varaktigheter i millisekunder.</translation>
    </message>
    <message>
        <source>Column titles as on screen, this computer&apos;s separator and decimal mark, times in the chosen zone, marked as UTF-8 so that umlauts survive.</source>
        <translation>Kolumnrubriker som på skärmen, den här datorns avgränsare och decimaltecken, tider i den valda zonen, märkt som UTF-8 så att å, ä och ö klarar sig.</translation>
    </message>
</context>
<context>
    <name>mavenscope::FilterPopup</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>How to filter</source>
        <translation>Hur det filtreras</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Använd</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <translation>Ta bort filter</translation>
    </message>
    <message>
        <source>from – to</source>
        <translation>från – till</translation>
    </message>
    <message>
        <source>has any of</source>
        <translation>har något av</translation>
    </message>
    <message>
        <source>has none of</source>
        <translation>har inget av</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>är något av</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>är inget av</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>innehåller</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>innehåller inte</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>är lika med</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>börjar med</translation>
    </message>
    <message>
        <source>matches the regular expression</source>
        <translation>matchar det reguljära uttrycket</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>är tom</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>är inte tom</translation>
    </message>
    <message>
        <source>Type the text to look for.</source>
        <translation>Skriv texten att leta efter.</translation>
    </message>
    <message>
        <source>Check at least one value.</source>
        <translation>Markera minst ett värde.</translation>
    </message>
</context>
<context>
    <name>mavenscope::GroupByPicker</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>+ Field</source>
        <translation>+ Fält</translation>
    </message>
    <message>
        <source>Group by %1</source>
        <translation>Gruppera efter %1</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppera efter</translation>
    </message>
    <message>
        <source>Add a field to group by (Ctrl+G)</source>
        <translation>Lägg till ett fält att gruppera efter (Ctrl+G)</translation>
    </message>
    <message>
        <source>Move before</source>
        <translation>Flytta framåt</translation>
    </message>
    <message>
        <source>Move after</source>
        <translation>Flytta bakåt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>mavenscope::LegendButton</name>
    <message>
        <source>Click to hide or show.</source>
        <translation>Klicka för att dölja eller visa.</translation>
    </message>
</context>
<context>
    <name>mavenscope::MainWindow</name>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Uppdatera</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Uppdatera (F5)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Demodata</translation>
    </message>
    <message>
        <source>A made-up support organisation, served from this computer. No number here is real.</source>
        <translation>En påhittad supportorganisation, från den här datorn. Ingen siffra här är äkta.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Anslut …</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Exempeldata</translation>
    </message>
    <message>
        <source>This is the sample token of the service&apos;s documentation. It gives dummy data, not your organisation&apos;s.</source>
        <translation>Det här är exempeltoken ur tjänstens dokumentation. Den ger påhittade data, inte din organisations.</translation>
    </message>
    <message>
        <source>Enter your token…</source>
        <translation>Ange din token …</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Obs</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not answer. The token is kept for this run only.</source>
        <translation>Datorns nyckelring svarade inte. Token behålls bara för den här körningen.</translation>
    </message>
    <message>
        <source>Open a saved response</source>
        <translation>Öppna ett sparat svar</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Alla filer (*)</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>standard in</translation>
    </message>
    <message>
        <source>Clear the search or cancel the load</source>
        <translation>Rensa sökningen eller avbryt inläsningen</translation>
    </message>
    <message>
        <source>About Mavenscope</source>
        <translation>Om Mavenscope</translation>
    </message>
    <message>
        <source>Mavenscope %1</source>
        <translation>Mavenscope %1</translation>
    </message>
    <message>
        <source>A viewer for Mavenoid&apos;s Analytics API.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>En visare för Mavenoids Analytics API.

Fri programvara under GNU General Public License, version 3 eller senare. Den ges utan någon garanti.</translation>
    </message>
</context>
<context>
    <name>mavenscope::MeasureBar</name>
    <message>
        <source>Measure</source>
        <translation>Mått</translation>
    </message>
    <message>
        <source>within </source>
        <extracomment>Before a number of seconds</extracomment>
        <translation>inom </translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, after a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds of the service level</source>
        <translation>Servicenivåns sekunder</translation>
    </message>
    <message>
        <source>How soon the first response has to come</source>
        <translation>Hur snart det första svaret måste komma</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Staplar</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linjer</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>Staplade</translation>
    </message>
</context>
<context>
    <name>mavenscope::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Stäng meddelandet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>mavenscope::Page</name>
    <message>
        <source>Conversations</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Live support</source>
        <translation>Livesupport</translation>
    </message>
    <message>
        <source>Agent availability</source>
        <translation>Agenters tillgänglighet</translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %n s.</source>
        <comment>%1: what happened</comment>
        <translation>
            <numerusform>%1 Försöker igen om %n s.</numerusform>
            <numerusform>%1 Försöker igen om %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>An export is being written. Wait for it or cancel it.</source>
        <translation>En export skrivs just nu. Vänta på den eller avbryt den.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Det finns inget att exportera än.</translation>
    </message>
    <message>
        <source>The table is still loading. Export it when all rows are there.</source>
        <translation>Tabellen läses fortfarande in. Exportera när alla rader finns.</translation>
    </message>
    <message>
        <source>The filter is still running. Export when it is done.</source>
        <translation>Filtret körs fortfarande. Exportera när det är klart.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln rows written</source>
        <translation>
            <numerusform>%L1 av %Ln rad skriven</numerusform>
            <numerusform>%L1 av %Ln rader skrivna</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the table…</source>
        <translation>Skriver tabellen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows written to %1.</source>
        <comment>%1: a file</comment>
        <translation>
            <numerusform>%Ln rad skriven till %1.</numerusform>
            <numerusform>%Ln rader skrivna till %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Visa mappen</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>Exporten avbröts. Ingen fil skrevs.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Frågar tjänsten …</translation>
    </message>
    <message>
        <source>Waiting for the first rows…</source>
        <translation>Väntar på de första raderna …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, %1</source>
        <comment>%1: a size such as 8 MB</comment>
        <translation>
            <numerusform>%Ln rad, %1</numerusform>
            <numerusform>%Ln rader, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln elements of the answer were no records and were left out. The first is number %L1.</source>
        <translation>
            <numerusform>%Ln element i svaret var ingen post och utelämnades. Det första är nummer %L1.</numerusform>
            <numerusform>%Ln element i svaret var inga poster och utelämnades. Det första är nummer %L1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was loaded.</source>
        <translation>Inget lästes in.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stoppad.</translation>
    </message>
    <message>
        <source>%1 The table below is from %2.</source>
        <comment>%1: what happened</comment>
        <translation>%1 Tabellen nedan är från %2.</translation>
    </message>
    <message>
        <source>%1 The table below is the saved response “%2”.</source>
        <comment>%1: what happened, %2: a file&apos;s name</comment>
        <translation>%1 Tabellen nedan är det sparade svaret ”%2”.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Anslut …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Saved response</source>
        <translation>Sparat svar</translation>
    </message>
    <message>
        <source>This is the saved response “%1”, not the service&apos;s answer of today.</source>
        <translation>Det här är det sparade svaret ”%1”, inte tjänstens svar i dag.</translation>
    </message>
    <message>
        <source>Ask the service</source>
        <translation>Fråga tjänsten</translation>
    </message>
    <message>
        <source>The saved response holds no record.</source>
        <translation>Det sparade svaret innehåller ingen post.</translation>
    </message>
    <message>
        <source>No %1 in the last 24 hours.</source>
        <comment>%1: conversations, sessions, availability periods</comment>
        <translation>Inga %1 de senaste 24 timmarna.</translation>
    </message>
    <message numerus="yes">
        <source>No %1 in the last %n days.</source>
        <comment>%1: conversations, sessions, availability periods</comment>
        <translation>
            <numerusform>Inga %1 den senaste %n dagen.</numerusform>
            <numerusform>Inga %1 de senaste %n dagarna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n days</source>
        <translation>
            <numerusform>Visa %n dag</numerusform>
            <numerusform>Visa %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The records have more unknown fields than the table takes; %Ln values were left out.</source>
        <translation>
            <numerusform>Posterna har fler okända fält än tabellen tar emot; %Ln värde utelämnades.</numerusform>
            <numerusform>Posterna har fler okända fält än tabellen tar emot; %Ln värden utelämnades.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <comment>a file name: conversations 2026-10-24 to 2026-11-23</comment>
        <translation>%1 %2 till %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 incomplete, the first %n records</source>
        <comment>a file name</comment>
        <translation>
            <numerusform>%1 ofullständig, den första posten (%n)</numerusform>
            <numerusform>%1 ofullständig, de första %n posterna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the first %Ln records</source>
        <translation>
            <numerusform>Visa den första posten (%Ln)</numerusform>
            <numerusform>Visa de första %Ln posterna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are the first %Ln records, not all of them. %1</source>
        <comment>%1: what happened</comment>
        <translation>
            <numerusform>Det här är bara den första posten (%Ln), inte alla. %1</numerusform>
            <numerusform>Det här är de första %Ln posterna, inte alla. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the complete table</source>
        <translation>Tillbaka till den fullständiga tabellen</translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: the first %Ln records</source>
        <translation>
            <numerusform>Ofullständig: den första posten (%Ln)</numerusform>
            <numerusform>Ofullständig: de första %Ln posterna</numerusform>
        </translation>
    </message>
    <message>
        <source>A filter cannot be applied, so every row is shown. Change or remove it, then export.</source>
        <translation>Ett filter kan inte användas, därför visas alla rader. Ändra eller ta bort det och exportera sedan.</translation>
    </message>
</context>
<context>
    <name>mavenscope::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>Next request in %n s</source>
        <translation>
            <numerusform>Nästa fråga om %n s</numerusform>
            <numerusform>Nästa fråga om %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mavenscope::QueryBar</name>
    <message>
        <source>Records</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>Show records</source>
        <translation>Visa poster</translation>
    </message>
    <message>
        <source>Every single record of the period</source>
        <translation>Varje enskild post i perioden</translation>
    </message>
    <message>
        <source>Show summary</source>
        <translation>Visa sammanfattning</translation>
    </message>
    <message>
        <source>Numbers for each group, as the service counts them</source>
        <translation>Siffror för varje grupp, som tjänsten räknar dem</translation>
    </message>
    <message>
        <source>The exact period: days of 24 hours, ending at the moment of the request</source>
        <translation>Den exakta perioden: dygn som slutar när frågan ställs</translation>
    </message>
    <message>
        <source>Group by:</source>
        <translation>Gruppera efter:</translation>
    </message>
    <message>
        <source>as of %1 · %2</source>
        <comment>time, time zone</comment>
        <translation>per %1 · %2</translation>
    </message>
    <message>
        <source>The table is from %1 · %2</source>
        <comment>time, time zone</comment>
        <translation>Tabellen är från %1 · %2</translation>
    </message>
</context>
<context>
    <name>mavenscope::RangeEditor</name>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Times are in the zone %1; the end is included.</source>
        <translation>Tider gäller i zonen %1; slutet räknas med.</translation>
    </message>
    <message>
        <source>For example 1 h 20 min, 90 s, or 5 for five minutes.</source>
        <translation>Till exempel 1 h 20 min, 90 s, eller 5 för fem minuter.</translation>
    </message>
    <message>
        <source>To, date and time</source>
        <translation>Till, datum och tid</translation>
    </message>
    <message>
        <source>From, date and time</source>
        <translation>Från, datum och tid</translation>
    </message>
    <message>
        <source>“%1” is not a duration. Type it as 1 h 20 min, 90 s or 5.</source>
        <translation>”%1” är ingen tidslängd. Skriv 1 h 20 min, 90 s eller 5.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>”%1” är inget tal.</translation>
    </message>
    <message>
        <source>Give a start, an end or both.</source>
        <translation>Ange en början, ett slut eller båda.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>Slutet är före början.</translation>
    </message>
</context>
<context>
    <name>mavenscope::RecordModel</name>
    <message>
        <source>Week of %1</source>
        <translation>Veckan från %1</translation>
    </message>
    <message>
        <source>%1 (partial)</source>
        <comment>a day, week or month that the period cuts off</comment>
        <translation>%1 (ofullständig)</translation>
    </message>
    <message>
        <source>This value could not be read and is shown as it came.</source>
        <translation>Värdet kunde inte tolkas och visas som det kom.</translation>
    </message>
    <message>
        <source>The chosen period covers only a part of this.</source>
        <translation>Den valda perioden täcker bara en del av detta.</translation>
    </message>
</context>
<context>
    <name>mavenscope::RecordTable</name>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Filter problem</source>
        <translation>Filterproblem</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Sortera stigande</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Sortera fallande</translation>
    </message>
    <message>
        <source>Remove all sorting</source>
        <translation>Ta bort all sortering</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtrera …</translation>
    </message>
    <message>
        <source>Select column</source>
        <translation>Markera kolumn</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Dölj</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Kolumner …</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Återställ kolumner</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>Visa bara detta</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>Utelämna detta</translation>
    </message>
    <message>
        <source>Filter by column…</source>
        <translation>Filtrera på kolumn …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Kopiera med rubriker</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>Ingen rad matchar.</translation>
    </message>
    <message>
        <source>Remove filters</source>
        <translation>Ta bort filter</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Rensa sökningen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells are too many to copy. Export CSV takes every row.</source>
        <translation>
            <numerusform>%Ln cell är för mycket att kopiera. Exportera CSV tar varje rad.</numerusform>
            <numerusform>%Ln celler är för många att kopiera. Exportera CSV tar varje rad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search all text (%1)</source>
        <comment>%1: the key that leads here</comment>
        <translation>Sök i all text (%1)</translation>
    </message>
    <message>
        <source>%1 Until then every row is shown.</source>
        <comment>%1: why a filter cannot be applied</comment>
        <translation>%1 Till dess visas alla rader.</translation>
    </message>
</context>
<context>
    <name>mavenscope::Session</name>
    <message>
        <source>The demo server could not start: %1</source>
        <translation>Demoservern kunde inte starta: %1</translation>
    </message>
</context>
<context>
    <name>mavenscope::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
</context>
<context>
    <name>mavenscope::TableFooter</name>
    <message numerus="yes">
        <source>%Ln values</source>
        <comment>selected cells with a number</comment>
        <translation>
            <numerusform>%Ln värde</numerusform>
            <numerusform>%Ln värden</numerusform>
        </translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>summa %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>medel %1</translation>
    </message>
    <message>
        <source>min %1</source>
        <translation>min %1</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>max %1</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message>
        <source>p90 %1</source>
        <translation>p90 %1</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportera CSV</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Markering</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rows</source>
        <comment>%1: how many rows are shown</comment>
        <translation>
            <numerusform>%1 av %Ln rad</numerusform>
            <numerusform>%1 av %Ln rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells selected</source>
        <translation>
            <numerusform>%Ln cell markerad</numerusform>
            <numerusform>%Ln celler markerade</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: 12 cells selected, %2: their statistics</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Counting the rows…</source>
        <translation>Raderna räknas…</translation>
    </message>
</context>
<context>
    <name>mavenscope::ValueChecklist</name>
    <message>
        <source>Counting the values…</source>
        <translation>Räknar värdena …</translation>
    </message>
    <message>
        <source>Search values</source>
        <translation>Sök värden</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Värden</translation>
    </message>
    <message>
        <source>Check shown</source>
        <translation>Markera visade</translation>
    </message>
    <message>
        <source>Clear shown</source>
        <translation>Avmarkera visade</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1: a value, %2: how many rows have it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln most frequent values are listed.</source>
        <translation>
            <numerusform>Bara det %Ln vanligaste värdet listas.</numerusform>
            <numerusform>Bara de %Ln vanligaste värdena listas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row has a value here.</source>
        <translation>Ingen rad har ett värde här.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are blank.</source>
        <translation>
            <numerusform>%Ln rad är tom.</numerusform>
            <numerusform>%Ln rader är tomma.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mavenscope::WelcomePage</name>
    <message>
        <source>See your support at a glance</source>
        <translation>Se din support i ett ögonkast</translation>
    </message>
    <message>
        <source>Mavenscope shows assistant conversations, live support sessions and agent availability from Mavenoid&apos;s Analytics API as tables and charts.</source>
        <translation>Mavenscope visar assistentsamtal, livesupportsessioner och agenters tillgänglighet ur Mavenoids Analytics API som tabeller och diagram.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Anslut …</translation>
    </message>
    <message>
        <source>With the access token that Mavenoid gave your organisation.</source>
        <translation>Med den åtkomsttoken som Mavenoid gav din organisation.</translation>
    </message>
    <message>
        <source>Explore demo data</source>
        <translation>Utforska demodata</translation>
    </message>
    <message>
        <source>A made-up support organisation, served from this computer.</source>
        <translation>En påhittad supportorganisation, från den här datorn.</translation>
    </message>
    <message>
        <source>Open a saved response…</source>
        <translation>Öppna ett sparat svar …</translation>
    </message>
    <message>
        <source>A JSON file that was saved from the service.</source>
        <translation>En JSON-fil som sparats från tjänsten.</translation>
    </message>
</context>
<context>
    <name>mavenscope::WindowActions</name>
    <message>
        <source>File</source>
        <translation>Arkiv</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nytt fönster</translation>
    </message>
    <message>
        <source>Open response…</source>
        <translation>Öppna svar …</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportera CSV …</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Anslut …</translation>
    </message>
    <message>
        <source>Explore demo data</source>
        <translation>Utforska demodata</translation>
    </message>
    <message>
        <source>Disconnect and forget the token</source>
        <translation>Koppla från och glöm token</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Stäng fönstret</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigera</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Kopiera med rubriker</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Undo the last filter</source>
        <translation>Ångra senaste filtret</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Ta bort alla filter</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Uppdatera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Group by…</source>
        <translation>Gruppera efter …</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalj</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Återställ kolumner</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Återställ den här sidan</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidszon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>About Mavenscope</source>
        <translation>Om Mavenscope</translation>
    </message>
    <message>
        <source>This computer&apos;s (%1)</source>
        <translation>Datorns (%1)</translation>
    </message>
    <message>
        <source>This computer&apos;s</source>
        <translation>Datorns</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Filter by this column…</source>
        <translation>Filtrera på den här kolumnen…</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Sortera efter den här kolumnen</translation>
    </message>
    <message>
        <source>Sort by this column as well</source>
        <translation>Sortera även efter den här kolumnen</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Kolumner…</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
</context>
</TS>
