<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>ApiError</name>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Das Laden wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A newer request replaced this one.</source>
        <translation>Eine neuere Anfrage hat diese ersetzt.</translation>
    </message>
    <message>
        <source>There is no token yet. Enter the one you got from Mavenoid.</source>
        <translation>Es gibt noch kein Token. Geben Sie das ein, das Sie von Mavenoid bekommen haben.</translation>
    </message>
    <message>
        <source>The service did not accept the token. Check it, or ask your Mavenoid representative for a new one.</source>
        <translation>Der Dienst hat das Token nicht angenommen. Prüfen Sie es, oder bitten Sie Ihren Ansprechpartner bei Mavenoid um ein neues.</translation>
    </message>
    <message>
        <source>The token is not allowed to read this data. Ask your Mavenoid representative for access.</source>
        <translation>Das Token darf diese Daten nicht lesen. Bitten Sie Ihren Ansprechpartner bei Mavenoid um Zugang.</translation>
    </message>
    <message>
        <source>The service has nothing at this address. Check the address in the connection settings.</source>
        <translation>Der Dienst hat nichts unter dieser Adresse. Prüfen Sie die Adresse in den Verbindungseinstellungen.</translation>
    </message>
    <message>
        <source>The service did not accept this request. Choose other days or another grouping.</source>
        <translation>Der Dienst hat diese Anfrage nicht angenommen. Wählen Sie andere Tage oder eine andere Gruppierung.</translation>
    </message>
    <message>
        <source>The service allows no more requests for now. Wait a while and try again.</source>
        <translation>Der Dienst erlaubt im Augenblick keine weiteren Anfragen. Warten Sie eine Weile und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The service has a problem of its own. Try again in a few minutes.</source>
        <translation>Der Dienst hat selbst eine Störung. Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>The service pointed to another address, which was not followed because the token would go there too. Check the address in the connection settings.</source>
        <translation>Der Dienst verwies auf eine andere Adresse. Ihr wurde nicht gefolgt, weil das Token mitginge. Prüfen Sie die Adresse in den Verbindungseinstellungen.</translation>
    </message>
    <message>
        <source>The service was not found. Check the internet connection and the address in the connection settings.</source>
        <translation>Der Dienst wurde nicht gefunden. Prüfen Sie die Internetverbindung und die Adresse in den Verbindungseinstellungen.</translation>
    </message>
    <message>
        <source>The service could not be reached. Check the internet connection, then try again.</source>
        <translation>Der Dienst ist nicht erreichbar. Prüfen Sie die Internetverbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete. Try again.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort vollständig war. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the request through. Check the system&apos;s proxy settings.</source>
        <translation>Der Proxy des Netzwerks hat die Anfrage nicht durchgelassen. Prüfen Sie die Proxy-Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>The service could not prove who it is, so the token was not sent. Check the computer&apos;s clock and the network, or ask your administrator.</source>
        <translation>Der Dienst konnte sich nicht ausweisen, deshalb wurde das Token nicht gesendet. Prüfen Sie die Uhr des Computers und das Netzwerk, oder fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The service took too long to answer. Try again, or ask for fewer days.</source>
        <translation>Der Dienst hat zu lange nicht geantwortet. Versuchen Sie es erneut, oder fragen Sie weniger Tage ab.</translation>
    </message>
    <message>
        <source>The answer is too large to load. Ask for fewer days or for a summary.</source>
        <translation>Die Antwort ist zu groß zum Laden. Fragen Sie weniger Tage oder eine Zusammenfassung ab.</translation>
    </message>
    <message>
        <source>This is not an answer of the Analytics API. Check the address in the connection settings, or the file.</source>
        <translation>Das ist keine Antwort der Analytics API. Prüfen Sie die Adresse in den Verbindungseinstellungen oder die Datei.</translation>
    </message>
    <message>
        <source>The answer stops in the middle, so its numbers would be wrong. Try again.</source>
        <translation>Die Antwort hört in der Mitte auf, ihre Zahlen wären also falsch. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file could not be read. Check that it exists and that you may open it.</source>
        <translation>Die Datei konnte nicht gelesen werden. Prüfen Sie, ob es sie gibt und ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>The service allows no more requests for now. Try again after %1.</source>
        <comment>%1 is a time</comment>
        <translation>Der Dienst erlaubt im Augenblick keine weiteren Anfragen. Versuchen Sie es nach %1 erneut.</translation>
    </message>
    <message>
        <source>The service pointed to %1, which was not followed because the token would go there too. Check the address in the connection settings.</source>
        <translation>Der Dienst verwies auf %1. Der Adresse wurde nicht gefolgt, weil das Token mitginge. Prüfen Sie die Adresse in den Verbindungseinstellungen.</translation>
    </message>
    <message>
        <source>The answer could not be unpacked: it is damaged, or packed in a way that was not asked for. Try again.</source>
        <translation>Die Antwort ließ sich nicht entpacken: Sie ist beschädigt oder anders gepackt als verlangt. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>still available</source>
        <translation>noch verfügbar</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm:ss</source>
        <comment>date and time format</comment>
        <translation>d. MMM yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date and time format</comment>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Other (%L1)</source>
        <extracomment>The chart&apos;s line for all groups that are not among the largest</extracomment>
        <translation>Andere (%L1)</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alle Datensätze</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Belegungsgrad</translation>
    </message>
</context>
<context>
    <name>ChartAxes</name>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day below a bar, as a date format: 24 Oct</extracomment>
        <translation>d. MMM</translation>
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
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>It is cut off by the period.</source>
        <translation>Der Zeitraum schneidet ihn ab.</translation>
    </message>
    <message>
        <source>The first and the last are cut off by the period.</source>
        <translation>Der Zeitraum schneidet den ersten und den letzten ab.</translation>
    </message>
    <message>
        <source>The first is cut off by the period.</source>
        <translation>Der Zeitraum schneidet den ersten ab.</translation>
    </message>
    <message>
        <source>The last is cut off by the period.</source>
        <translation>Der Zeitraum schneidet den letzten ab.</translation>
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
        <translation>%1, unvollständig</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Week of %1, partial</source>
        <translation>Woche ab %1, unvollständig</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1: no values.</source>
        <translation>%1: keine Werte.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>Label, one value</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4.</source>
        <extracomment>Label, number of weeks or groups, least value, greatest value</extracomment>
        <translation>%1: %2, von %3 bis %4.</translation>
    </message>
    <message>
        <source>Nothing to draw.</source>
        <translation>Nichts darzustellen.</translation>
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
        <translation>Gestrichelt: Der Zeitraum schneidet diesen Tag ab.</translation>
    </message>
    <message>
        <source>Hatched: the period cuts this day off.</source>
        <translation>Schraffiert: Der Zeitraum schneidet diesen Tag ab.</translation>
    </message>
    <message>
        <source>Dashed: the period cuts this week off.</source>
        <translation>Gestrichelt: Der Zeitraum schneidet diese Woche ab.</translation>
    </message>
    <message>
        <source>Hatched: the period cuts this week off.</source>
        <translation>Schraffiert: Der Zeitraum schneidet diese Woche ab.</translation>
    </message>
    <message>
        <source>Dashed: the period cuts this month off.</source>
        <translation>Gestrichelt: Der Zeitraum schneidet diesen Monat ab.</translation>
    </message>
    <message>
        <source>Hatched: the period cuts this month off.</source>
        <translation>Schraffiert: Der Zeitraum schneidet diesen Monat ab.</translation>
    </message>
    <message>
        <source>%1 by day</source>
        <extracomment>Measure and group field</extracomment>
        <translation>%1 nach Tag</translation>
    </message>
    <message>
        <source>%1 by day and %2</source>
        <translation>%1 nach Tag und %2</translation>
    </message>
    <message>
        <source>%1 by week</source>
        <translation>%1 nach Woche</translation>
    </message>
    <message>
        <source>%1 by week and %2</source>
        <translation>%1 nach Woche und %2</translation>
    </message>
    <message>
        <source>%1 by month</source>
        <translation>%1 nach Monat</translation>
    </message>
    <message>
        <source>%1 by month and %2</source>
        <translation>%1 nach Monat und %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <translation>%1 nach %2 und %3</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week beginning on</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The largest %L1 are shown; Other puts %L2 more together.</source>
        <extracomment>How many groups are drawn; the second number: how many &quot;Other&quot; puts together</extracomment>
        <translation>Die %L1 größten sind dargestellt; „Andere“ fasst %L2 weitere zusammen.</translation>
    </message>
    <message>
        <source>The largest %L1 are shown; %L2 more are left out, since their values do not add up.</source>
        <translation>Die %L1 größten sind dargestellt; %L2 weitere fehlen, da sich ihre Werte nicht addieren lassen.</translation>
    </message>
    <message>
        <source>The largest %L1 of %L2 are shown.</source>
        <translation>Die %L1 größten von %L2 sind dargestellt.</translation>
    </message>
    <message>
        <source>Where several groups meet nothing is drawn, since this measure does not add up.</source>
        <translation>Wo mehrere Gruppen zusammentreffen, ist nichts dargestellt, da sich diese Kennzahl nicht addieren lässt.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows without a date are not drawn.</source>
        <translation>
            <numerusform>%n Zeile ohne Datum ist nicht dargestellt.</numerusform>
            <numerusform>%n Zeilen ohne Datum sind nicht dargestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Occupancy over 100 %: more active than available time was recorded.</source>
        <translation>Belegungsgrad über 100 %: Es wurde mehr aktive als verfügbare Zeit aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Spalten suchen</translation>
    </message>
    <message>
        <source>Columns to show</source>
        <translation>Anzuzeigende Spalten</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Form data: %1</source>
        <comment>%1: a key of the form</comment>
        <translation>Formulardaten: %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is not an option.</source>
        <translation>„%1“ ist keine Option.</translation>
    </message>
    <message>
        <source>--%1 can be given only once.</source>
        <translation>--%1 kann nur einmal angegeben werden.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 nimmt eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>--%1 has an empty name in its list.</source>
        <translation>--%1 hat einen leeren Namen in der Liste.</translation>
    </message>
    <message>
        <source>--endpoint is missing; it is one of %1.</source>
        <translation>--endpoint fehlt; möglich sind %1.</translation>
    </message>
    <message>
        <source>--endpoint is one of %1.</source>
        <translation>--endpoint ist eines von %1.</translation>
    </message>
    <message>
        <source>--days does not go with --input: a saved response has the days it was asked for. Leave one of the two out.</source>
        <translation>--days passt nicht zu --input: Eine gespeicherte Antwort hat die Tage, nach denen gefragt wurde. Eines von beiden weglassen.</translation>
    </message>
    <message>
        <source>--days is missing; it takes a whole number from %1 to %2.</source>
        <translation>--days fehlt; es nimmt eine ganze Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>--profile is one of rfc4180, spreadsheet.</source>
        <translation>--profile ist eines von rfc4180, spreadsheet.</translation>
    </message>
    <message>
        <source>--header is one of names, titles.</source>
        <translation>--header ist eines von names, titles.</translation>
    </message>
    <message>
        <source>--output needs the name of a file, or - for standard output.</source>
        <translation>--output braucht den Namen einer Datei oder - für die Standardausgabe.</translation>
    </message>
    <message>
        <source>Say what to do: export or demo-server. --help lists all options.</source>
        <translation>Sagen Sie, was zu tun ist: export oder demo-server. --help zeigt alle Optionen.</translation>
    </message>
    <message>
        <source>“%1” is not a command; say export or demo-server. --help lists all options.</source>
        <translation>„%1“ ist kein Befehl; sagen Sie export oder demo-server. --help zeigt alle Optionen.</translation>
    </message>
    <message>
        <source>Desktop viewer for Mavenoid&apos;s Analytics API.</source>
        <translation>Betrachter für die Analytics API von Mavenoid.</translation>
    </message>
    <message>
        <source>Serve made-up data in the program and connect to them.</source>
        <translation>Erfundene Daten im Programm bereitstellen und damit verbinden.</translation>
    </message>
    <message>
        <source>Use this address of the service, now and in later starts; https only, except on this computer.</source>
        <translation>Diese Adresse des Dienstes verwenden, jetzt und bei späteren Starts; nur https, außer auf diesem Computer.</translation>
    </message>
    <message>
        <source>Open a saved response instead of asking the service.</source>
        <translation>Eine gespeicherte Antwort öffnen, statt den Dienst zu fragen.</translation>
    </message>
    <message>
        <source>--%1 needs the name of a file.</source>
        <translation>--%1 braucht den Namen einer Datei.</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>%1: a list of values</comment>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
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
        <translation>(leerer Text)</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <comment>a column and values that are left out</comment>
        <translation>%1: nicht %2</translation>
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
        <translation>%1 enthält „%2“</translation>
    </message>
    <message>
        <source>%1 does not contain “%2”</source>
        <translation>%1 enthält nicht „%2“</translation>
    </message>
    <message>
        <source>%1 begins with “%2”</source>
        <translation>%1 beginnt mit „%2“</translation>
    </message>
    <message>
        <source>%1 matches /%2/</source>
        <comment>%2: a regular expression</comment>
        <translation>%1 passt auf /%2/</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>%1 is not empty</source>
        <translation>%1 ist nicht leer</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The token contains a blank or a character that no token has. Copy it again, without the words around it.</source>
        <translation>Das Token enthält ein Leerzeichen oder ein Zeichen, das kein Token hat. Kopieren Sie es noch einmal, ohne den Text darum herum.</translation>
    </message>
    <message>
        <source>Enter the address of the service.</source>
        <translation>Geben Sie die Adresse des Dienstes ein.</translation>
    </message>
    <message>
        <source>This is not an address. It should look like https://analytics-api.mavenoid.com</source>
        <translation>Das ist keine Adresse. Sie sollte aussehen wie https://analytics-api.mavenoid.com</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address; the token is enough.</source>
        <translation>Lassen Sie Benutzernamen und Passwort in der Adresse weg; das Token genügt.</translation>
    </message>
    <message>
        <source>Leave out everything from the first ? or # of the address.</source>
        <translation>Lassen Sie alles ab dem ersten ? oder # in der Adresse weg.</translation>
    </message>
    <message>
        <source>The address must begin with https://, so that nobody on the way can read the token.</source>
        <translation>Die Adresse muss mit https:// beginnen, damit unterwegs niemand das Token lesen kann.</translation>
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
        <translation>Assistenten-Gespräche</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Live support sessions</source>
        <translation>Live-Support-Sitzungen</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Agent availability</source>
        <translation>Verfügbarkeit der Agenten</translation>
    </message>
    <message>
        <source>availability periods</source>
        <translation>Verfügbarkeitszeiten</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no column “%1”. The columns are %2.</source>
        <translation>Es gibt keine Spalte „%1“. Die Spalten sind %2.</translation>
    </message>
    <message>
        <source>The saved response is a summary already and cannot be grouped by other fields.</source>
        <translation>Die gespeicherte Antwort ist schon eine Zusammenfassung und kann nicht nach anderen Feldern gruppiert werden.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>the standard output</source>
        <translation>die Standardausgabe</translation>
    </message>
    <message>
        <source>The table could not be written to %1: %2. Check the place or choose another one.</source>
        <translation>Die Tabelle konnte nicht nach %1 geschrieben werden: %2. Prüfen Sie den Ort oder wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>The service&apos;s identifier of the conversation.</source>
        <translation>Die Kennung des Gesprächs beim Dienst.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>When the record was created.</source>
        <translation>Wann der Datensatz erstellt wurde.</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>When the record was last changed.</source>
        <translation>Wann der Datensatz zuletzt geändert wurde.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>The assistant flow that the conversation went through.</source>
        <translation>Der Ablauf des Assistenten, den das Gespräch durchlief.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Where the assistant was opened; the service still tests this privately.</source>
        <translation>Wo der Assistent geöffnet wurde; der Dienst erprobt das noch.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>How the conversation or session stands.</source>
        <translation>Wie es um das Gespräch oder die Sitzung steht.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Kennzeichen</translation>
    </message>
    <message>
        <source>The label that the flow set; empty when it set none.</source>
        <translation>Das Kennzeichen, das der Ablauf gesetzt hat; leer, wenn keines.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The code of the language that the conversation was held in.</source>
        <translation>Der Code der Sprache, in der das Gespräch geführt wurde.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>The last search that the user typed, if any.</source>
        <translation>Die letzte Suche, die der Benutzer eingab, falls es eine gab.</translation>
    </message>
    <message>
        <source>Chosen search result</source>
        <translation>Gewähltes Suchergebnis</translation>
    </message>
    <message>
        <source>The search result that the user chose last, if any.</source>
        <translation>Das Suchergebnis, das der Benutzer zuletzt wählte, falls es eines gab.</translation>
    </message>
    <message>
        <source>Chosen shortcut</source>
        <translation>Gewählte Abkürzung</translation>
    </message>
    <message>
        <source>The search shortcut that the user chose last, if any.</source>
        <translation>Die Suchabkürzung, die der Benutzer zuletzt wählte, falls es eine gab.</translation>
    </message>
    <message>
        <source>Live chat status</source>
        <translation>Live-Chat-Status</translation>
    </message>
    <message>
        <source>How the conversation&apos;s latest live chat stands; empty when there was none.</source>
        <translation>Wie es um den letzten Live-Chat des Gesprächs steht; leer, wenn es keinen gab.</translation>
    </message>
    <message>
        <source>Live chat resolution</source>
        <translation>Live-Chat-Ergebnis</translation>
    </message>
    <message>
        <source>The resolution that the agent chose for the latest live chat.</source>
        <translation>Das Ergebnis, das der Agent für den letzten Live-Chat wählte.</translation>
    </message>
    <message>
        <source>Feedback topics</source>
        <translation>Feedback-Themen</translation>
    </message>
    <message>
        <source>The topics that the user chose at the end.</source>
        <translation>Die Themen, die der Benutzer am Ende wählte.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>What the user wrote at the end.</source>
        <translation>Was der Benutzer am Ende schrieb.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>The user&apos;s rating of the conversation, 1 (worst) to 4 (best); empty when not rated.</source>
        <translation>Die Bewertung des Gesprächs durch den Benutzer, 1 (schlecht) bis 4 (gut); leer, wenn nicht bewertet.</translation>
    </message>
    <message>
        <source>Form data</source>
        <translation>Formulardaten</translation>
    </message>
    <message>
        <source>What the flow&apos;s forms and steps collected; the keys differ from flow to flow.</source>
        <translation>Was die Formulare und Schritte des Ablaufs gesammelt haben; die Schlüssel sind von Ablauf zu Ablauf verschieden.</translation>
    </message>
    <message>
        <source>The conversation that the session belongs to; a transferred conversation has several sessions.</source>
        <translation>Das Gespräch, zu dem die Sitzung gehört; ein weitergegebenes Gespräch hat mehrere Sitzungen.</translation>
    </message>
    <message>
        <source>Conversation created</source>
        <translation>Gespräch erstellt</translation>
    </message>
    <message>
        <source>When the conversation that the session belongs to was created.</source>
        <translation>Wann das Gespräch erstellt wurde, zu dem die Sitzung gehört.</translation>
    </message>
    <message>
        <source>Agent e-mail</source>
        <translation>E-Mail des Agenten</translation>
    </message>
    <message>
        <source>The agent&apos;s e-mail address; empty when no agent took part.</source>
        <translation>Die E-Mail-Adresse des Agenten; leer, wenn kein Agent beteiligt war.</translation>
    </message>
    <message>
        <source>Agent group</source>
        <translation>Agentengruppe</translation>
    </message>
    <message>
        <source>The group of agents that the session went to.</source>
        <translation>Die Gruppe von Agenten, an die die Sitzung ging.</translation>
    </message>
    <message>
        <source>Queue time</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>From the user starting the session to an agent accepting it.</source>
        <translation>Vom Beginn der Sitzung durch den Benutzer bis zur Annahme durch einen Agenten.</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>From the user starting the session to the agent&apos;s first message; it contains the queue time.</source>
        <translation>Vom Beginn der Sitzung durch den Benutzer bis zur ersten Nachricht des Agenten; enthält die Wartezeit.</translation>
    </message>
    <message>
        <source>Chat duration</source>
        <translation>Chatdauer</translation>
    </message>
    <message>
        <source>From the user starting the session to the agent ending it; it contains the queue time.</source>
        <translation>Vom Beginn der Sitzung durch den Benutzer bis zum Ende durch den Agenten; enthält die Wartezeit.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The resolution that the agent chose; organisations define their own.</source>
        <translation>Das Ergebnis, das der Agent wählte; jede Organisation legt ihre eigenen fest.</translation>
    </message>
    <message>
        <source>Debrief labels</source>
        <translation>Nachbereitungs-Kennzeichen</translation>
    </message>
    <message>
        <source>The labels that the agent chose after the session.</source>
        <translation>Die Kennzeichen, die der Agent nach der Sitzung wählte.</translation>
    </message>
    <message>
        <source>Debrief summary</source>
        <translation>Nachbereitung</translation>
    </message>
    <message>
        <source>The summary that the agent wrote after the session.</source>
        <translation>Die Zusammenfassung, die der Agent nach der Sitzung schrieb.</translation>
    </message>
    <message>
        <source>The user&apos;s rating of the conversation that the session belongs to, 1 (worst) to 4 (best).</source>
        <translation>Die Bewertung des Gesprächs, zu dem die Sitzung gehört, durch den Benutzer, 1 (schlecht) bis 4 (gut).</translation>
    </message>
    <message>
        <source>The e-mail address of the agent who was available.</source>
        <translation>Die E-Mail-Adresse des Agenten, der verfügbar war.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>When the agent became available.</source>
        <translation>Wann der Agent verfügbar wurde.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>When the agent stopped being available; empty while still available.</source>
        <translation>Wann die Verfügbarkeit des Agenten endete; leer, solange er verfügbar ist.</translation>
    </message>
    <message>
        <source>Available time</source>
        <translation>Verfügbare Zeit</translation>
    </message>
    <message>
        <source>How long the agent was marked as available.</source>
        <translation>Wie lange der Agent als verfügbar gekennzeichnet war.</translation>
    </message>
    <message>
        <source>Active time</source>
        <translation>Aktive Zeit</translation>
    </message>
    <message>
        <source>How long the agent was active in one or more sessions.</source>
        <translation>Wie lange der Agent in einer oder mehreren Sitzungen aktiv war.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>The day, the Monday of the week or the first of the month that the group covers.</source>
        <translation>Der Tag, der Montag der Woche oder der Erste des Monats, den die Gruppe umfasst.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>How many conversations the group has; bounces are not counted.</source>
        <translation>Wie viele Gespräche die Gruppe hat; Absprünge zählen nicht.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>How many live support sessions the group has.</source>
        <translation>Wie viele Live-Support-Sitzungen die Gruppe hat.</translation>
    </message>
    <message>
        <source>Longest queue time</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>The longest queue time in the group.</source>
        <translation>Die längste Wartezeit in der Gruppe.</translation>
    </message>
    <message>
        <source>Mean queue time</source>
        <translation>Mittlere Wartezeit</translation>
    </message>
    <message>
        <source>The mean queue time in the group.</source>
        <translation>Die mittlere Wartezeit in der Gruppe.</translation>
    </message>
    <message>
        <source>Total queue time</source>
        <translation>Gesamte Wartezeit</translation>
    </message>
    <message>
        <source>The sum of all queue times in the group.</source>
        <translation>Die Summe aller Wartezeiten in der Gruppe.</translation>
    </message>
    <message>
        <source>Slowest first response</source>
        <translation>Langsamste erste Antwort</translation>
    </message>
    <message>
        <source>The longest time to a first response in the group; it contains the queue time.</source>
        <translation>Die längste Zeit bis zu einer ersten Antwort in der Gruppe; enthält die Wartezeit.</translation>
    </message>
    <message>
        <source>Mean first response</source>
        <translation>Mittlere erste Antwort</translation>
    </message>
    <message>
        <source>The mean time to a first response in the group; it contains the queue time.</source>
        <translation>Die mittlere Zeit bis zu einer ersten Antwort in der Gruppe; enthält die Wartezeit.</translation>
    </message>
    <message>
        <source>Total first response</source>
        <translation>Gesamte erste Antwort</translation>
    </message>
    <message>
        <source>The sum of all times to a first response in the group; it contains the queue time.</source>
        <translation>Die Summe aller Zeiten bis zu einer ersten Antwort in der Gruppe; enthält die Wartezeit.</translation>
    </message>
    <message>
        <source>Longest chat</source>
        <translation>Längster Chat</translation>
    </message>
    <message>
        <source>The longest chat duration in the group; it contains the queue time.</source>
        <translation>Die längste Chatdauer in der Gruppe; enthält die Wartezeit.</translation>
    </message>
    <message>
        <source>Mean chat duration</source>
        <translation>Mittlere Chatdauer</translation>
    </message>
    <message>
        <source>The mean chat duration in the group; it contains the queue time.</source>
        <translation>Die mittlere Chatdauer in der Gruppe; enthält die Wartezeit.</translation>
    </message>
    <message>
        <source>Total chat duration</source>
        <translation>Gesamte Chatdauer</translation>
    </message>
    <message>
        <source>The sum of all chat durations in the group; it contains the queue time.</source>
        <translation>Die Summe aller Chatdauern in der Gruppe; enthält die Wartezeit.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>How many different agents were available; it cannot be added up over groups.</source>
        <translation>Wie viele verschiedene Agenten verfügbar waren; lässt sich nicht über Gruppen addieren.</translation>
    </message>
    <message>
        <source>Total available time</source>
        <translation>Gesamte verfügbare Zeit</translation>
    </message>
    <message>
        <source>The sum of the times that agents were marked as available.</source>
        <translation>Die Summe der Zeiten, in denen Agenten als verfügbar gekennzeichnet waren.</translation>
    </message>
    <message>
        <source>Total active time</source>
        <translation>Gesamte aktive Zeit</translation>
    </message>
    <message>
        <source>The sum of the times that agents were active in one or more sessions.</source>
        <translation>Die Summe der Zeiten, in denen Agenten in einer oder mehreren Sitzungen aktiv waren.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>There is no column “%1”.</source>
        <translation>Es gibt keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>The filter on “%1” cannot be applied: “%2” is not a regular expression.</source>
        <translation>Der Filter auf „%1“ ist nicht anwendbar: „%2“ ist kein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>The filter on “%1” cannot be applied: “%2” is not a time. Write it like 2024-05-03 or 2024-05-03T10:30:00Z.</source>
        <translation>Der Filter auf „%1“ ist nicht anwendbar: „%2“ ist keine Zeit. Schreiben Sie sie wie 2024-05-03 oder 2024-05-03T10:30:00Z.</translation>
    </message>
    <message>
        <source>The filter on “%1” cannot be applied: “%2” is not a number.</source>
        <translation>Der Filter auf „%1“ ist nicht anwendbar: „%2“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>The filter on “%1” cannot be applied: to look for “%2” takes too many steps in one of the texts. Make it simpler; a repetition within a repetition is often the reason.</source>
        <translation>Der Filter auf „%1“ kann nicht angewendet werden: Die Suche nach „%2“ braucht in einem der Texte zu viele Schritte. Vereinfachen Sie ihn; oft liegt es an einer Wiederholung in einer Wiederholung.</translation>
    </message>
</context>
<context>
    <name>GroupBy</name>
    <message>
        <source>“%1” cannot be grouped by “%2”. Choose from: %3.</source>
        <translation>„%1“ lässt sich nicht nach „%2“ gruppieren. Wählen Sie aus: %3.</translation>
    </message>
    <message>
        <source>“%1” stands in the grouping twice. Name it once.</source>
        <translation>„%1“ steht zweimal in der Gruppierung. Nennen Sie es einmal.</translation>
    </message>
    <message>
        <source>Only one of date, week and month can be grouped by at a time.</source>
        <translation>Nur eines von date, week und month kann zugleich gruppiert werden.</translation>
    </message>
</context>
<context>
    <name>LongText</name>
    <message numerus="yes">
        <source>… This is the first part of %Ln characters; selecting and copying all takes all of them.</source>
        <translation>
            <numerusform>… Das ist der erste Teil von %Ln Zeichen; alles auswählen und kopieren nimmt sie alle.</numerusform>
            <numerusform>… Das ist der erste Teil von %Ln Zeichen; alles auswählen und kopieren nimmt sie alle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Number of conversations. The service has already left out bounces.</source>
        <translation>Anzahl der Gespräche. Absprünge hat der Dienst schon weggelassen.</translation>
    </message>
    <message>
        <source>Resolution rate</source>
        <translation>Lösungsquote</translation>
    </message>
    <message>
        <source>Resolved conversations ÷ all conversations. The service counts leaving on a solution as resolved.</source>
        <translation>Gelöste Gespräche ÷ alle Gespräche. Wer auf einer Lösung endet, zählt beim Dienst als gelöst.</translation>
    </message>
    <message>
        <source>Self-service rate</source>
        <translation>Selbsthilfequote</translation>
    </message>
    <message>
        <source>Conversations resolved without a live session ÷ all conversations.</source>
        <translation>Ohne Live-Sitzung gelöste Gespräche ÷ alle Gespräche.</translation>
    </message>
    <message>
        <source>Escalation rate</source>
        <translation>Eskalationsquote</translation>
    </message>
    <message>
        <source>Escalated conversations ÷ all conversations. Escalated means handed to an external system, not to live chat.</source>
        <translation>Eskalierte Gespräche ÷ alle Gespräche. Eskaliert heißt: an ein fremdes System übergeben, nicht an den Live-Chat.</translation>
    </message>
    <message>
        <source>Live-chat rate</source>
        <translation>Live-Chat-Quote</translation>
    </message>
    <message>
        <source>Conversations with a live session ÷ all conversations.</source>
        <translation>Gespräche mit Live-Sitzung ÷ alle Gespräche.</translation>
    </message>
    <message>
        <source>CSAT (ratings 3 and 4)</source>
        <translation>CSAT (Bewertungen 3 und 4)</translation>
    </message>
    <message>
        <source>Conversations rated 3 or 4 ÷ rated conversations. Conversations without a rating are left out.</source>
        <translation>Mit 3 oder 4 bewertete Gespräche ÷ bewertete Gespräche. Gespräche ohne Bewertung sind weggelassen.</translation>
    </message>
    <message>
        <source>Rating response rate</source>
        <translation>Bewertungsquote</translation>
    </message>
    <message>
        <source>Rated conversations ÷ all conversations.</source>
        <translation>Bewertete Gespräche ÷ alle Gespräche.</translation>
    </message>
    <message>
        <source>Rated conversations</source>
        <translation>Bewertete Gespräche</translation>
    </message>
    <message>
        <source>Number of conversations with a rating.</source>
        <translation>Anzahl der Gespräche mit Bewertung.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Number of live support sessions. Each leg of a transferred chat is one.</source>
        <translation>Anzahl der Live-Support-Sitzungen. Jeder Abschnitt eines weitergegebenen Chats ist eine.</translation>
    </message>
    <message>
        <source>Abandonment rate</source>
        <translation>Abbruchquote</translation>
    </message>
    <message>
        <source>Sessions that the customer left before an agent came ÷ queued sessions. Queued are all but those that found no agent capacity; sessions still waiting or active are left out.</source>
        <translation>Sitzungen, die der Kunde verließ, bevor ein Agent kam ÷ Sitzungen in der Warteschlange. Das sind alle außer denen, für die kein Agent frei war; noch wartende oder laufende sind weggelassen.</translation>
    </message>
    <message>
        <source>Missed rate</source>
        <translation>Quote verpasster Sitzungen</translation>
    </message>
    <message>
        <source>Sessions that an agent let time out or declined ÷ sessions offered to an agent. Offered are queued sessions that the customer did not leave; sessions still waiting or active are left out.</source>
        <translation>Sitzungen, die ein Agent verstreichen ließ oder ablehnte ÷ einem Agenten angebotene Sitzungen. Angeboten sind wartende, die der Kunde nicht verließ; noch wartende oder laufende sind weggelassen.</translation>
    </message>
    <message>
        <source>Blocked rate</source>
        <translation>Quote abgewiesener Sitzungen</translation>
    </message>
    <message>
        <source>Sessions that found no agent capacity ÷ all sessions but those still waiting or active.</source>
        <translation>Sitzungen, für die kein Agent frei war ÷ alle Sitzungen außer noch wartenden oder laufenden.</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Number of sessions still waiting for an agent or active.</source>
        <translation>Anzahl der Sitzungen, die noch auf einen Agenten warten oder laufen.</translation>
    </message>
    <message>
        <source>Speed of answer, mean</source>
        <translation>Annahmezeit, Mittel</translation>
    </message>
    <message>
        <source>Mean queue time of accepted sessions (resolved, transferred or ended by inactivity). Sessions without a queue time are left out.</source>
        <translation>Mittlere Wartezeit angenommener Sitzungen (gelöst, weitergegeben oder durch Untätigkeit beendet). Sitzungen ohne Wartezeit sind weggelassen.</translation>
    </message>
    <message>
        <source>Speed of answer, median</source>
        <translation>Annahmezeit, Median</translation>
    </message>
    <message>
        <source>Half of the accepted sessions (resolved, transferred or ended by inactivity) were accepted within this time.</source>
        <translation>Die Hälfte der angenommenen Sitzungen (gelöst, weitergegeben oder durch Untätigkeit beendet) wurde innerhalb dieser Zeit angenommen.</translation>
    </message>
    <message>
        <source>Speed of answer, 90th percentile</source>
        <translation>Annahmezeit, 90. Perzentil</translation>
    </message>
    <message>
        <source>Nine in ten of the accepted sessions (resolved, transferred or ended by inactivity) were accepted within this time.</source>
        <translation>Neun von zehn angenommenen Sitzungen (gelöst, weitergegeben oder durch Untätigkeit beendet) wurden innerhalb dieser Zeit angenommen.</translation>
    </message>
    <message>
        <source>First response, median</source>
        <translation>Erste Antwort, Median</translation>
    </message>
    <message>
        <source>Half of the sessions had an agent&apos;s first message within this time from their start, so it contains the queue time. Sessions without a first response are left out.</source>
        <translation>Die Hälfte der Sitzungen hatte innerhalb dieser Zeit ab ihrem Beginn die erste Nachricht eines Agenten, also einschließlich der Wartezeit. Sitzungen ohne erste Antwort sind weggelassen.</translation>
    </message>
    <message>
        <source>First response, 90th percentile</source>
        <translation>Erste Antwort, 90. Perzentil</translation>
    </message>
    <message>
        <source>Nine in ten of the sessions had an agent&apos;s first message within this time from their start, so it contains the queue time. Sessions without a first response are left out.</source>
        <translation>Neun von zehn Sitzungen hatten innerhalb dieser Zeit ab ihrem Beginn die erste Nachricht eines Agenten, also einschließlich der Wartezeit. Sitzungen ohne erste Antwort sind weggelassen.</translation>
    </message>
    <message>
        <source>Agent reaction, mean</source>
        <translation>Reaktion des Agenten, Mittel</translation>
    </message>
    <message>
        <source>Mean time from an agent accepting a session to the first message: first response − queue time. Sessions without either are left out.</source>
        <translation>Mittlere Zeit von der Annahme durch den Agenten bis zur ersten Nachricht: erste Antwort − Wartezeit. Sitzungen ohne eine der beiden sind weggelassen.</translation>
    </message>
    <message>
        <source>Handle time, mean</source>
        <translation>Bearbeitungszeit, Mittel</translation>
    </message>
    <message>
        <source>Mean of chat duration − queue time of accepted sessions (resolved, transferred or ended by inactivity), since the chat duration begins when the customer does. Sessions without either are left out.</source>
        <translation>Mittel von Chatdauer − Wartezeit angenommener Sitzungen (gelöst, weitergegeben oder durch Untätigkeit beendet), da die Chatdauer beim Kunden beginnt. Sitzungen ohne eine der beiden sind weggelassen.</translation>
    </message>
    <message>
        <source>Transfer rate</source>
        <translation>Weitergabequote</translation>
    </message>
    <message>
        <source>Transferred legs ÷ all legs. Sessions still waiting or active are left out.</source>
        <translation>Weitergegebene Abschnitte ÷ alle Abschnitte. Noch wartende oder laufende Sitzungen sind weggelassen.</translation>
    </message>
    <message>
        <source>Conversations rated 3 or 4 ÷ rated conversations. A conversation with several sessions counts once in each group.</source>
        <translation>Mit 3 oder 4 bewertete Gespräche ÷ bewertete Gespräche. Ein Gespräch mit mehreren Sitzungen zählt in jeder Gruppe einmal.</translation>
    </message>
    <message>
        <source>Rated conversations ÷ all conversations with a live session. A conversation with several sessions counts once in each group.</source>
        <translation>Bewertete Gespräche ÷ alle Gespräche mit Live-Sitzung. Ein Gespräch mit mehreren Sitzungen zählt in jeder Gruppe einmal.</translation>
    </message>
    <message>
        <source>Available hours</source>
        <translation>Verfügbare Stunden</translation>
    </message>
    <message>
        <source>Sum of the time that agents were marked as available.</source>
        <translation>Summe der Zeit, in der Agenten als verfügbar gekennzeichnet waren.</translation>
    </message>
    <message>
        <source>Active hours</source>
        <translation>Aktive Stunden</translation>
    </message>
    <message>
        <source>Sum of the time that agents were active in one or more sessions.</source>
        <translation>Summe der Zeit, in der Agenten in einer oder mehreren Sitzungen aktiv waren.</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Belegungsgrad</translation>
    </message>
    <message>
        <source>Active time ÷ available time. Periods that lack either are left out. Over 100 % points at wrong data.</source>
        <translation>Aktive Zeit ÷ verfügbare Zeit. Zeiträume, denen eine davon fehlt, sind weggelassen. Über 100 % deutet auf falsche Daten hin.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Number of different agents with an availability period. Groups cannot be added up: an agent may be in several.</source>
        <translation>Anzahl verschiedener Agenten mit einer Verfügbarkeitszeit. Gruppen lassen sich nicht addieren: Ein Agent kann in mehreren sein.</translation>
    </message>
    <message>
        <source>Queue time, mean</source>
        <translation>Wartezeit, Mittel</translation>
    </message>
    <message>
        <source>Mean time from the start of a session to an agent accepting it.</source>
        <translation>Mittlere Zeit vom Beginn einer Sitzung bis zur Annahme durch einen Agenten.</translation>
    </message>
    <message>
        <source>First response, mean</source>
        <translation>Erste Antwort, Mittel</translation>
    </message>
    <message>
        <source>Mean time from the start of a session to the agent&apos;s first message, so it contains the queue time.</source>
        <translation>Mittlere Zeit vom Beginn einer Sitzung bis zur ersten Nachricht des Agenten, also einschließlich der Wartezeit.</translation>
    </message>
    <message>
        <source>Chat duration, mean</source>
        <translation>Chatdauer, Mittel</translation>
    </message>
    <message>
        <source>Mean time from the start of a session to the agent ending it, so it contains the queue time.</source>
        <translation>Mittlere Zeit vom Beginn einer Sitzung bis zum Ende durch den Agenten, also einschließlich der Wartezeit.</translation>
    </message>
    <message>
        <source>Queue time, longest</source>
        <translation>Wartezeit, längste</translation>
    </message>
    <message>
        <source>Longest time from the start of a session to an agent accepting it.</source>
        <translation>Längste Zeit vom Beginn einer Sitzung bis zur Annahme durch einen Agenten.</translation>
    </message>
    <message>
        <source>First response, longest</source>
        <translation>Erste Antwort, längste</translation>
    </message>
    <message>
        <source>Longest time from the start of a session to the agent&apos;s first message.</source>
        <translation>Längste Zeit vom Beginn einer Sitzung bis zur ersten Nachricht des Agenten.</translation>
    </message>
    <message>
        <source>Chat duration, longest</source>
        <translation>Chatdauer, längste</translation>
    </message>
    <message>
        <source>Longest time from the start of a session to the agent ending it.</source>
        <translation>Längste Zeit vom Beginn einer Sitzung bis zum Ende durch den Agenten.</translation>
    </message>
    <message>
        <source>Queue hours</source>
        <translation>Wartestunden</translation>
    </message>
    <message>
        <source>Sum of the time from the start of each session to an agent accepting it.</source>
        <translation>Summe der Zeit vom Beginn jeder Sitzung bis zur Annahme durch einen Agenten.</translation>
    </message>
    <message>
        <source>First response hours</source>
        <translation>Stunden bis zur ersten Antwort</translation>
    </message>
    <message>
        <source>Sum of the time from the start of each session to the agent&apos;s first message.</source>
        <translation>Summe der Zeit vom Beginn jeder Sitzung bis zur ersten Nachricht des Agenten.</translation>
    </message>
    <message>
        <source>Chat hours</source>
        <translation>Chatstunden</translation>
    </message>
    <message>
        <source>Sum of the time from the start of each session to the agent ending it.</source>
        <translation>Summe der Zeit vom Beginn jeder Sitzung bis zum Ende durch den Agenten.</translation>
    </message>
    <message>
        <source>Number of live support sessions, as the summary counts them.</source>
        <translation>Anzahl der Live-Support-Sitzungen, wie die Zusammenfassung sie zählt.</translation>
    </message>
    <message>
        <source>Number of conversations, as the summary counts them.</source>
        <translation>Anzahl der Gespräche, wie die Zusammenfassung sie zählt.</translation>
    </message>
    <message>
        <source>Active time ÷ available time. Over 100 % points at wrong data.</source>
        <translation>Aktive Zeit ÷ verfügbare Zeit. Über 100 % deutet auf falsche Daten hin.</translation>
    </message>
    <message>
        <source>Number of different agents in each group. Groups cannot be added up: an agent may be in several.</source>
        <translation>Anzahl verschiedener Agenten in jeder Gruppe. Gruppen lassen sich nicht addieren: Ein Agent kann in mehreren sein.</translation>
    </message>
    <message>
        <source>Service level (%1 s)</source>
        <translation>Servicelevel (%1 s)</translation>
    </message>
    <message>
        <source>Sessions with a first response within %1 seconds ÷ sessions offered to an agent. Offered are queued sessions that the customer did not leave; sessions still waiting or active are left out.</source>
        <translation>Sitzungen mit erster Antwort innerhalb von %1 Sekunden ÷ einem Agenten angebotene Sitzungen. Angeboten sind wartende, die der Kunde nicht verließ; noch wartende oder laufende sind weggelassen.</translation>
    </message>
</context>
<context>
    <name>SavedState</name>
    <message>
        <source>What the window remembered could not be read; it was set aside as %1.</source>
        <translation>Was sich das Fenster gemerkt hatte, war nicht lesbar; es liegt nun unter %1.</translation>
    </message>
    <message>
        <source>What the window remembered could not be read.</source>
        <translation>Was sich das Fenster gemerkt hatte, war nicht lesbar.</translation>
    </message>
    <message>
        <source>What the window shows could not be remembered: %1.</source>
        <translation>Was das Fenster zeigt, konnte nicht gemerkt werden: %1.</translation>
    </message>
    <message>
        <source>the folder %1 could not be made</source>
        <translation>der Ordner %1 konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>its filters are too long</source>
        <translation>ihre Filter sind zu lang</translation>
    </message>
</context>
<context>
    <name>SpanText</name>
    <message>
        <source>d MMM hh:mm</source>
        <comment>date and time format without a year</comment>
        <translation>d. MMM hh:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy hh:mm</source>
        <comment>date and time format with the year</comment>
        <translation>d. MMM yyyy hh:mm</translation>
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
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The token file %1 could not be read: %2.</source>
        <translation>Die Token-Datei %1 konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Others can read the token file %1. Make it readable by you alone, then try again.</source>
        <translation>Andere können die Token-Datei %1 lesen. Machen Sie sie nur für sich lesbar und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The token file %1 is empty.</source>
        <translation>Die Token-Datei %1 ist leer.</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>The conversation has not ended yet.</source>
        <translation>Das Gespräch ist noch nicht zu Ende.</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>The problem counts as solved; leaving on a solution counts too.</source>
        <translation>Das Problem gilt als gelöst; wer auf einer Lösung endet, zählt dazu.</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Eskaliert</translation>
    </message>
    <message>
        <source>The conversation was handed to a system outside the assistant.</source>
        <translation>Das Gespräch wurde an ein System außerhalb des Assistenten übergeben.</translation>
    </message>
    <message>
        <source>Waiting for an agent</source>
        <translation>Wartet auf einen Agenten</translation>
    </message>
    <message>
        <source>The user is in the queue.</source>
        <translation>Der Benutzer ist in der Warteschlange.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>The chat is going on.</source>
        <translation>Der Chat läuft.</translation>
    </message>
    <message>
        <source>Agent did not answer</source>
        <translation>Agent hat nicht reagiert</translation>
    </message>
    <message>
        <source>The agent did not react in time.</source>
        <translation>Der Agent hat nicht rechtzeitig reagiert.</translation>
    </message>
    <message>
        <source>Customer left the queue</source>
        <translation>Kunde verließ die Warteschlange</translation>
    </message>
    <message>
        <source>The user gave up waiting for an agent.</source>
        <translation>Der Benutzer hat das Warten aufgegeben.</translation>
    </message>
    <message>
        <source>Declined by the agent</source>
        <translation>Vom Agenten abgelehnt</translation>
    </message>
    <message>
        <source>The agent declined the session.</source>
        <translation>Der Agent hat die Sitzung abgelehnt.</translation>
    </message>
    <message>
        <source>Ended by inactivity</source>
        <translation>Durch Untätigkeit beendet</translation>
    </message>
    <message>
        <source>The session ended because nobody wrote any more.</source>
        <translation>Die Sitzung endete, weil niemand mehr schrieb.</translation>
    </message>
    <message>
        <source>No agent free</source>
        <translation>Kein Agent frei</translation>
    </message>
    <message>
        <source>No agent had capacity for the session.</source>
        <translation>Kein Agent hatte Platz für die Sitzung.</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>The session was handed on; the conversation continues in another session.</source>
        <translation>Die Sitzung wurde weitergegeben; das Gespräch geht in einer anderen Sitzung weiter.</translation>
    </message>
    <message>
        <source>Resolved by self-service</source>
        <translation>Durch Selbsthilfe gelöst</translation>
    </message>
    <message>
        <source>The conversation was resolved without an agent.</source>
        <translation>Das Gespräch wurde ohne Agenten gelöst.</translation>
    </message>
    <message>
        <source>Resolved in live chat</source>
        <translation>Im Live-Chat gelöst</translation>
    </message>
    <message>
        <source>The conversation was resolved by an agent.</source>
        <translation>Das Gespräch wurde von einem Agenten gelöst.</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>%1 at character %2 of: %3</source>
        <translation>%1 bei Zeichen %2 von: %3</translation>
    </message>
    <message>
        <source>A quote is not closed</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>A comma is expected</source>
        <translation>Ein Komma wird erwartet</translation>
    </message>
    <message>
        <source>A column is expected</source>
        <translation>Eine Spalte wird erwartet</translation>
    </message>
    <message>
        <source>“null” or “not null” is expected</source>
        <translation>„null“ oder „not null“ wird erwartet</translation>
    </message>
    <message>
        <source>Nothing more is expected</source>
        <translation>Mehr wird nicht erwartet</translation>
    </message>
    <message>
        <source>One of = != &lt; &lt;= &gt; &gt;= ~ !~ =~, in, is null, is not null is expected</source>
        <translation>Eines von = != &lt; &lt;= &gt; &gt;= ~ !~ =~, in, is null, is not null wird erwartet</translation>
    </message>
</context>
<context>
    <name>mavenscope::Banner</name>
    <message>
        <source>Banner</source>
        <translation>Banner</translation>
    </message>
</context>
<context>
    <name>mavenscope::BudgetLabel</name>
    <message>
        <source>Budget</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>The service allows 60 requests a minute for the last 24 hours and 10 a minute for longer periods. All windows share them.</source>
        <translation>Der Dienst erlaubt 60 Anfragen in der Minute für die letzten 24 Stunden und 10 für längere Zeiträume. Alle Fenster teilen sie sich.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n requests left this minute</source>
        <translation>
            <numerusform>%1 von %n Anfrage in dieser Minute übrig</numerusform>
            <numerusform>%1 von %n Anfragen in dieser Minute übrig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mavenscope::ChartFeed</name>
    <message>
        <source>Grouped here from the saved records, in UTC.</source>
        <translation>Hier aus den gespeicherten Datensätzen gruppiert, in UTC.</translation>
    </message>
    <message>
        <source>Counted by the service, which does not state the time zone of its days.</source>
        <translation>Vom Dienst gezählt, der die Zeitzone seiner Tage nicht nennt.</translation>
    </message>
    <message numerus="yes">
        <source>Counted from the %Ln records in the table, by day in UTC.</source>
        <translation>
            <numerusform>Aus dem %Ln Datensatz der Tabelle gezählt, nach Tagen in UTC.</numerusform>
            <numerusform>Aus den %Ln Datensätzen der Tabelle gezählt, nach Tagen in UTC.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is incomplete: these numbers are of its first records only.</source>
        <translation>Die Antwort ist unvollständig: Diese Zahlen stammen nur aus ihren ersten Datensätzen.</translation>
    </message>
</context>
<context>
    <name>mavenscope::ChartPanel</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Noch kein Bild</translation>
    </message>
    <message>
        <source>Nothing to draw</source>
        <translation>Nichts darzustellen</translation>
    </message>
    <message>
        <source>Nothing to draw: this measure cannot be put together over several groups.</source>
        <translation>Nichts darzustellen: Diese Kennzahl lässt sich nicht über mehrere Gruppen zusammenfassen.</translation>
    </message>
    <message>
        <source>Nothing to draw: this measure has no values here.</source>
        <translation>Nichts darzustellen: Diese Kennzahl hat hier keine Werte.</translation>
    </message>
    <message>
        <source>Lines need a date, week or month to run along.</source>
        <translation>Linien brauchen einen Tag, eine Woche oder einen Monat als Achse.</translation>
    </message>
    <message>
        <source>Values of this measure do not add up, so they cannot be stacked.</source>
        <translation>Werte dieser Kennzahl lassen sich nicht addieren und darum nicht stapeln.</translation>
    </message>
    <message>
        <source>Active hours are part of the available hours, so they cannot be stacked.</source>
        <translation>Aktive Stunden sind Teil der verfügbaren Stunden und lassen sich darum nicht stapeln.</translation>
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
        <translation>%1, über 100 %</translation>
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
        <translation>Mit Entf entfernen.</translation>
    </message>
</context>
<context>
    <name>mavenscope::ConnectionDialog</name>
    <message>
        <source>Test connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Adresse des Dienstes</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Leave empty to keep the present token</source>
        <translation>Leer lassen, um das jetzige Token zu behalten</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not answer. The token is kept for this run only.</source>
        <translation>Der Schlüsselbund dieses Computers hat nicht geantwortet. Das Token wird nur für diesen Programmlauf behalten.</translation>
    </message>
    <message>
        <source>The token is kept in this computer&apos;s keychain. Where there is none, it is kept for this run only. It is sent to this address and to no other.</source>
        <translation>Das Token wird im Schlüsselbund dieses Computers aufbewahrt. Wo es keinen gibt, wird es nur für diesen Programmlauf behalten. Es geht an diese Adresse und an keine andere.</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Ergebnis der Prüfung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Enter the access token.</source>
        <translation>Geben Sie das Zugriffstoken ein.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>The connection works. This is the sample token of the service&apos;s documentation, which gives dummy data.</source>
        <translation>Die Verbindung funktioniert. Das ist das Muster-Token aus der Dokumentation des Dienstes, es liefert erfundene Daten.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Die Verbindung funktioniert.</translation>
    </message>
</context>
<context>
    <name>mavenscope::DayPicker</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>How many days of 24 hours to look back from now (Ctrl+D)</source>
        <translation>Wie viele Tage zu 24 Stunden von jetzt an zurück (Strg+D)</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Anzahl der Tage</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Letzter %n Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Days to look back</source>
        <translation>Tage zurück</translation>
    </message>
</context>
<context>
    <name>mavenscope::DetailPanel</name>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy title and value</source>
        <translation>Titel und Wert kopieren</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Form data</source>
        <translation>Formulardaten</translation>
    </message>
    <message>
        <source>Copy all as JSON</source>
        <translation>Alles als JSON kopieren</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Row detail</source>
        <translation>Einzelheiten der Zeile</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Select a row to see all of it.</source>
        <translation>Wählen Sie eine Zeile, um sie ganz zu sehen.</translation>
    </message>
</context>
<context>
    <name>mavenscope::ExportCommand</name>
    <message>
        <source>There is no token. Set MAVENSCOPE_TOKEN, name a file with --token-file, or connect in Mavenscope once.</source>
        <translation>Es gibt kein Token. Setzen Sie MAVENSCOPE_TOKEN, nennen Sie mit --token-file eine Datei, oder verbinden Sie sich einmal in Mavenscope.</translation>
    </message>
    <message>
        <source>Waiting for the rate limit until %1</source>
        <translation>Wartet bis %1 auf das Anfragelimit</translation>
    </message>
    <message>
        <source>%L1 rows, %2</source>
        <translation>%L1 Zeilen, %2</translation>
    </message>
    <message>
        <source>%L1 elements of the answer are no records and were left out; the first is number %L2.</source>
        <translation>%L1 Elemente der Antwort sind keine Datensätze und wurden weggelassen; das erste ist Nummer %L2.</translation>
    </message>
    <message>
        <source>The standard output could not be written: %1.</source>
        <translation>Die Standardausgabe konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The saved response does not hold %1. Use --endpoint %2.</source>
        <translation>Die gespeicherte Antwort enthält keine Datensätze von „%1“. Verwenden Sie --endpoint %2.</translation>
    </message>
    <message>
        <source>The records have more unknown fields than the table takes; %L1 values were left out.</source>
        <translation>Die Datensätze haben mehr unbekannte Felder, als die Tabelle aufnimmt; weggelassene Werte: %L1.</translation>
    </message>
    <message>
        <source>Writing %L1 rows</source>
        <translation>%L1 Zeilen werden geschrieben</translation>
    </message>
</context>
<context>
    <name>mavenscope::ExportDialog</name>
    <message>
        <source>For programs (RFC 4180)</source>
        <translation>Für Programme (RFC 4180)</translation>
    </message>
    <message>
        <source>For spreadsheets</source>
        <translation>Für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>Keep spreadsheets from running text as a formula</source>
        <translation>Verhindern, dass Tabellenkalkulationen Text als Formel ausführen</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2, filtered and sorted as on screen.</source>
        <comment>%1: so many rows, %2: so many columns</comment>
        <translation>%1 und %2, gefiltert und sortiert wie auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Text that begins with = + - @ gets an apostrophe in front. Numbers stay as they are.</source>
        <translation>Text, der mit = + - @ beginnt, bekommt einen Apostroph davor. Zahlen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Enter the name of a file.</source>
        <translation>Geben Sie den Namen einer Datei ein.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>Den Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>Die Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>The service&apos;s column names, commas, UTF-8, times in UTC, durations in milliseconds.</source>
        <translation>Spaltennamen des Dienstes, Kommas, UTF-8, Zeiten in UTC, Dauern in Millisekunden.</translation>
    </message>
    <message>
        <source>Column titles as on screen, this computer&apos;s separator and decimal mark, times in the chosen zone, marked as UTF-8 so that umlauts survive.</source>
        <translation>Spaltentitel wie auf dem Bildschirm, Trenn- und Dezimalzeichen dieses Computers, Zeiten in der gewählten Zone, als UTF-8 gekennzeichnet, damit Umlaute erhalten bleiben.</translation>
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
        <translation>Wie gefiltert wird</translation>
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
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>from – to</source>
        <translation>von – bis</translation>
    </message>
    <message>
        <source>has any of</source>
        <translation>hat eines von</translation>
    </message>
    <message>
        <source>has none of</source>
        <translation>hat keines von</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ist keines von</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>ist gleich</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>matches the regular expression</source>
        <translation>passt auf den regulären Ausdruck</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>ist nicht leer</translation>
    </message>
    <message>
        <source>Type the text to look for.</source>
        <translation>Geben Sie den gesuchten Text ein.</translation>
    </message>
    <message>
        <source>Check at least one value.</source>
        <translation>Wählen Sie mindestens einen Wert.</translation>
    </message>
</context>
<context>
    <name>mavenscope::GroupByPicker</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>+ Field</source>
        <translation>+ Feld</translation>
    </message>
    <message>
        <source>Group by %1</source>
        <translation>Nach %1 gruppieren</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Add a field to group by (Ctrl+G)</source>
        <translation>Ein Feld zur Gruppierung hinzufügen (Strg+G)</translation>
    </message>
    <message>
        <source>Move before</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Move after</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>mavenscope::LegendButton</name>
    <message>
        <source>Click to hide or show.</source>
        <translation>Klicken blendet aus oder ein.</translation>
    </message>
</context>
<context>
    <name>mavenscope::MainWindow</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Aktualisieren (F5)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Demodaten</translation>
    </message>
    <message>
        <source>A made-up support organisation, served from this computer. No number here is real.</source>
        <translation>Eine erfundene Support-Organisation, von diesem Computer bereitgestellt. Keine Zahl hier ist echt.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Musterdaten</translation>
    </message>
    <message>
        <source>This is the sample token of the service&apos;s documentation. It gives dummy data, not your organisation&apos;s.</source>
        <translation>Das ist das Muster-Token aus der Dokumentation des Dienstes. Es liefert erfundene Daten, nicht die Ihrer Organisation.</translation>
    </message>
    <message>
        <source>Enter your token…</source>
        <translation>Ihr Token eingeben …</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain did not answer. The token is kept for this run only.</source>
        <translation>Der Schlüsselbund dieses Computers hat nicht geantwortet. Das Token wird nur für diesen Programmlauf behalten.</translation>
    </message>
    <message>
        <source>Open a saved response</source>
        <translation>Gespeicherte Antwort öffnen</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>Clear the search or cancel the load</source>
        <translation>Suche leeren oder Laden abbrechen</translation>
    </message>
    <message>
        <source>About Mavenscope</source>
        <translation>Über Mavenscope</translation>
    </message>
    <message>
        <source>Mavenscope %1</source>
        <translation>Mavenscope %1</translation>
    </message>
    <message>
        <source>A viewer for Mavenoid&apos;s Analytics API.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Ein Betrachter für die Analytics API von Mavenoid.

Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>mavenscope::MeasureBar</name>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>within </source>
        <extracomment>Before a number of seconds</extracomment>
        <translation>innerhalb </translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, after a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds of the service level</source>
        <translation>Sekunden des Servicelevels</translation>
    </message>
    <message>
        <source>How soon the first response has to come</source>
        <translation>Wie schnell die erste Antwort kommen muss</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>Gestapelt</translation>
    </message>
</context>
<context>
    <name>mavenscope::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>mavenscope::Page</name>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Live support</source>
        <translation>Live-Support</translation>
    </message>
    <message>
        <source>Agent availability</source>
        <translation>Verfügbarkeit der Agenten</translation>
    </message>
    <message numerus="yes">
        <source>%1 Trying again in %n s.</source>
        <comment>%1: what happened</comment>
        <translation>
            <numerusform>%1 Neuer Versuch in %n s.</numerusform>
            <numerusform>%1 Neuer Versuch in %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>An export is being written. Wait for it or cancel it.</source>
        <translation>Ein Export wird gerade geschrieben. Warten Sie darauf oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Es gibt noch nichts zu exportieren.</translation>
    </message>
    <message>
        <source>The table is still loading. Export it when all rows are there.</source>
        <translation>Die Tabelle wird noch geladen. Exportieren Sie, wenn alle Zeilen da sind.</translation>
    </message>
    <message>
        <source>The filter is still running. Export when it is done.</source>
        <translation>Der Filter läuft noch. Exportieren Sie, wenn er fertig ist.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln rows written</source>
        <translation>
            <numerusform>%L1 von %Ln Zeile geschrieben</numerusform>
            <numerusform>%L1 von %Ln Zeilen geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the table…</source>
        <translation>Die Tabelle wird geschrieben …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows written to %1.</source>
        <comment>%1: a file</comment>
        <translation>
            <numerusform>%Ln Zeile nach %1 geschrieben.</numerusform>
            <numerusform>%Ln Zeilen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>Der Export wurde abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Der Dienst wird gefragt …</translation>
    </message>
    <message>
        <source>Waiting for the first rows…</source>
        <translation>Wartet auf die ersten Zeilen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, %1</source>
        <comment>%1: a size such as 8 MB</comment>
        <translation>
            <numerusform>%Ln Zeile, %1</numerusform>
            <numerusform>%Ln Zeilen, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln elements of the answer were no records and were left out. The first is number %L1.</source>
        <translation>
            <numerusform>%Ln Element der Antwort war kein Datensatz und wurde weggelassen. Das erste ist Nummer %L1.</numerusform>
            <numerusform>%Ln Elemente der Antwort waren keine Datensätze und wurden weggelassen. Das erste ist Nummer %L1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was loaded.</source>
        <translation>Es wurde nichts geladen.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>%1 The table below is from %2.</source>
        <comment>%1: what happened</comment>
        <translation>%1 Die Tabelle unten ist von %2.</translation>
    </message>
    <message>
        <source>%1 The table below is the saved response “%2”.</source>
        <comment>%1: what happened, %2: a file&apos;s name</comment>
        <translation>%1 Die Tabelle unten ist die gespeicherte Antwort „%2“.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Saved response</source>
        <translation>Gespeicherte Antwort</translation>
    </message>
    <message>
        <source>This is the saved response “%1”, not the service&apos;s answer of today.</source>
        <translation>Das ist die gespeicherte Antwort „%1“, nicht die heutige des Dienstes.</translation>
    </message>
    <message>
        <source>Ask the service</source>
        <translation>Den Dienst fragen</translation>
    </message>
    <message>
        <source>The saved response holds no record.</source>
        <translation>Die gespeicherte Antwort enthält keinen Datensatz.</translation>
    </message>
    <message>
        <source>No %1 in the last 24 hours.</source>
        <comment>%1: conversations, sessions, availability periods</comment>
        <translation>Keine %1 in den letzten 24 Stunden.</translation>
    </message>
    <message numerus="yes">
        <source>No %1 in the last %n days.</source>
        <comment>%1: conversations, sessions, availability periods</comment>
        <translation>
            <numerusform>Keine %1 am letzten %n Tag.</numerusform>
            <numerusform>Keine %1 in den letzten %n Tagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n days</source>
        <translation>
            <numerusform>%n Tag zeigen</numerusform>
            <numerusform>%n Tage zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The records have more unknown fields than the table takes; %Ln values were left out.</source>
        <translation>
            <numerusform>Die Datensätze haben mehr unbekannte Felder, als die Tabelle aufnimmt; %Ln Wert wurde weggelassen.</numerusform>
            <numerusform>Die Datensätze haben mehr unbekannte Felder, als die Tabelle aufnimmt; %Ln Werte wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <comment>a file name: conversations 2026-10-24 to 2026-11-23</comment>
        <translation>%1 %2 bis %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 incomplete, the first %n records</source>
        <comment>a file name</comment>
        <translation>
            <numerusform>%1 unvollständig, der erste %n Datensatz</numerusform>
            <numerusform>%1 unvollständig, die ersten %n Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the first %Ln records</source>
        <translation>
            <numerusform>Den ersten %Ln Datensatz zeigen</numerusform>
            <numerusform>Die ersten %Ln Datensätze zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are the first %Ln records, not all of them. %1</source>
        <comment>%1: what happened</comment>
        <translation>
            <numerusform>Das ist nur der erste Datensatz (%Ln), nicht alle. %1</numerusform>
            <numerusform>Das sind die ersten %Ln Datensätze, nicht alle. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the complete table</source>
        <translation>Zurück zur vollständigen Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: the first %Ln records</source>
        <translation>
            <numerusform>Unvollständig: der erste %Ln Datensatz</numerusform>
            <numerusform>Unvollständig: die ersten %Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>A filter cannot be applied, so every row is shown. Change or remove it, then export.</source>
        <translation>Ein Filter kann nicht angewendet werden, daher werden alle Zeilen gezeigt. Ändern oder entfernen Sie ihn und exportieren Sie dann.</translation>
    </message>
</context>
<context>
    <name>mavenscope::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>Next request in %n s</source>
        <translation>
            <numerusform>Nächste Anfrage in %n s</numerusform>
            <numerusform>Nächste Anfrage in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mavenscope::QueryBar</name>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Show records</source>
        <translation>Datensätze zeigen</translation>
    </message>
    <message>
        <source>Every single record of the period</source>
        <translation>Jeder einzelne Datensatz des Zeitraums</translation>
    </message>
    <message>
        <source>Show summary</source>
        <translation>Zusammenfassung zeigen</translation>
    </message>
    <message>
        <source>Numbers for each group, as the service counts them</source>
        <translation>Zahlen für jede Gruppe, wie der Dienst sie zählt</translation>
    </message>
    <message>
        <source>The exact period: days of 24 hours, ending at the moment of the request</source>
        <translation>Der genaue Zeitraum: Tage zu 24 Stunden, die im Augenblick der Anfrage enden</translation>
    </message>
    <message>
        <source>Group by:</source>
        <translation>Gruppieren nach:</translation>
    </message>
    <message>
        <source>as of %1 · %2</source>
        <comment>time, time zone</comment>
        <translation>Stand %1 · %2</translation>
    </message>
    <message>
        <source>The table is from %1 · %2</source>
        <comment>time, time zone</comment>
        <translation>Die Tabelle ist von %1 · %2</translation>
    </message>
</context>
<context>
    <name>mavenscope::RangeEditor</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Times are in the zone %1; the end is included.</source>
        <translation>Zeiten gelten in der Zone %1; das Ende zählt mit.</translation>
    </message>
    <message>
        <source>For example 1 h 20 min, 90 s, or 5 for five minutes.</source>
        <translation>Zum Beispiel 1 h 20 min, 90 s oder 5 für fünf Minuten.</translation>
    </message>
    <message>
        <source>To, date and time</source>
        <translation>Bis, Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>From, date and time</source>
        <translation>Von, Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>“%1” is not a duration. Type it as 1 h 20 min, 90 s or 5.</source>
        <translation>„%1“ ist keine Dauer. Schreiben Sie 1 h 20 min, 90 s oder 5.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Give a start, an end or both.</source>
        <translation>Geben Sie einen Anfang, ein Ende oder beides an.</translation>
    </message>
    <message>
        <source>The end is before the start.</source>
        <translation>Das Ende liegt vor dem Anfang.</translation>
    </message>
</context>
<context>
    <name>mavenscope::RecordModel</name>
    <message>
        <source>Week of %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message>
        <source>%1 (partial)</source>
        <comment>a day, week or month that the period cuts off</comment>
        <translation>%1 (unvollständig)</translation>
    </message>
    <message>
        <source>This value could not be read and is shown as it came.</source>
        <translation>Dieser Wert war nicht lesbar und steht hier, wie er kam.</translation>
    </message>
    <message>
        <source>The chosen period covers only a part of this.</source>
        <translation>Der gewählte Zeitraum umfasst nur einen Teil davon.</translation>
    </message>
</context>
<context>
    <name>mavenscope::RecordTable</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Filter problem</source>
        <translation>Filterproblem</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <source>Remove all sorting</source>
        <translation>Keine Sortierung</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern …</translation>
    </message>
    <message>
        <source>Select column</source>
        <translation>Spalte auswählen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten …</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>Nur das zeigen</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>Das weglassen</translation>
    </message>
    <message>
        <source>Filter by column…</source>
        <translation>Nach Spalte filtern …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Mit Überschriften kopieren</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>Keine Zeile passt.</translation>
    </message>
    <message>
        <source>Remove filters</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells are too many to copy. Export CSV takes every row.</source>
        <translation>
            <numerusform>%Ln Zelle ist zu viel zum Kopieren. „CSV exportieren“ nimmt jede Zeile.</numerusform>
            <numerusform>%Ln Zellen sind zu viele zum Kopieren. „CSV exportieren“ nimmt jede Zeile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search all text (%1)</source>
        <comment>%1: the key that leads here</comment>
        <translation>Gesamten Text durchsuchen (%1)</translation>
    </message>
    <message>
        <source>%1 Until then every row is shown.</source>
        <comment>%1: why a filter cannot be applied</comment>
        <translation>%1 Bis dahin werden alle Zeilen gezeigt.</translation>
    </message>
</context>
<context>
    <name>mavenscope::Session</name>
    <message>
        <source>The demo server could not start: %1</source>
        <translation>Der Demo-Server konnte nicht starten: %1</translation>
    </message>
</context>
<context>
    <name>mavenscope::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>mavenscope::TableFooter</name>
    <message numerus="yes">
        <source>%Ln values</source>
        <comment>selected cells with a number</comment>
        <translation>
            <numerusform>%Ln Wert</numerusform>
            <numerusform>%Ln Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>min %1</source>
        <translation>min. %1</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>max. %1</translation>
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
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rows</source>
        <comment>%1: how many rows are shown</comment>
        <translation>
            <numerusform>%1 von %Ln Zeile</numerusform>
            <numerusform>%1 von %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells selected</source>
        <translation>
            <numerusform>%Ln Zelle ausgewählt</numerusform>
            <numerusform>%Ln Zellen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1: 12 cells selected, %2: their statistics</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Counting the rows…</source>
        <translation>Die Zeilen werden gezählt…</translation>
    </message>
</context>
<context>
    <name>mavenscope::ValueChecklist</name>
    <message>
        <source>Counting the values…</source>
        <translation>Die Werte werden gezählt …</translation>
    </message>
    <message>
        <source>Search values</source>
        <translation>Werte suchen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Check shown</source>
        <translation>Gezeigte ankreuzen</translation>
    </message>
    <message>
        <source>Clear shown</source>
        <translation>Gezeigte abwählen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1: a value, %2: how many rows have it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln most frequent values are listed.</source>
        <translation>
            <numerusform>Nur der %Ln häufigste Wert ist aufgeführt.</numerusform>
            <numerusform>Nur die %Ln häufigsten Werte sind aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row has a value here.</source>
        <translation>Keine Zeile hat hier einen Wert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are blank.</source>
        <translation>
            <numerusform>%Ln Zeile ist leer.</numerusform>
            <numerusform>%Ln Zeilen sind leer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mavenscope::WelcomePage</name>
    <message>
        <source>See your support at a glance</source>
        <translation>Ihr Support auf einen Blick</translation>
    </message>
    <message>
        <source>Mavenscope shows assistant conversations, live support sessions and agent availability from Mavenoid&apos;s Analytics API as tables and charts.</source>
        <translation>Mavenscope zeigt Assistenten-Gespräche, Live-Support-Sitzungen und die Verfügbarkeit der Agenten aus der Analytics API von Mavenoid als Tabellen und Diagramme.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>With the access token that Mavenoid gave your organisation.</source>
        <translation>Mit dem Zugriffstoken, das Mavenoid Ihrer Organisation gegeben hat.</translation>
    </message>
    <message>
        <source>Explore demo data</source>
        <translation>Demodaten erkunden</translation>
    </message>
    <message>
        <source>A made-up support organisation, served from this computer.</source>
        <translation>Eine erfundene Support-Organisation, von diesem Computer bereitgestellt.</translation>
    </message>
    <message>
        <source>Open a saved response…</source>
        <translation>Gespeicherte Antwort öffnen …</translation>
    </message>
    <message>
        <source>A JSON file that was saved from the service.</source>
        <translation>Eine JSON-Datei, die vom Dienst gespeichert wurde.</translation>
    </message>
</context>
<context>
    <name>mavenscope::WindowActions</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Open response…</source>
        <translation>Antwort öffnen …</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren …</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>Explore demo data</source>
        <translation>Demodaten erkunden</translation>
    </message>
    <message>
        <source>Disconnect and forget the token</source>
        <translation>Trennen und das Token vergessen</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Mit Überschriften kopieren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Undo the last filter</source>
        <translation>Letzten Filter zurücknehmen</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Group by…</source>
        <translation>Gruppieren nach …</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Diese Seite zurücksetzen</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About Mavenscope</source>
        <translation>Über Mavenscope</translation>
    </message>
    <message>
        <source>This computer&apos;s (%1)</source>
        <translation>Die dieses Computers (%1)</translation>
    </message>
    <message>
        <source>This computer&apos;s</source>
        <translation>Die dieses Computers</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Filter by this column…</source>
        <translation>Nach dieser Spalte filtern …</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>Sort by this column as well</source>
        <translation>Zusätzlich nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten …</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
</context>
</TS>
