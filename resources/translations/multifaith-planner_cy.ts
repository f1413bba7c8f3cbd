<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n (date|dates) in this year (carries|carry) no theme and (is|are) not counted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people): {panel}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <comment>of sessions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) short of the standard</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <comment>of sessions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>of sessions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clash(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clash(es): {told}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <comment>of a series</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) (is|are) left out: {dates}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) (was|were) confirmed or changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) added to its repeat</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) of your plans</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) of your recruitment rounds, late or soon</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) to plan around touch(es|) your sessions in the next four weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) of your plans in the next four weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entr(y|ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) left out, since they cannot be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) (was|were) saved without a result and count(s|) as empty: open the file in Excel, save it and import it again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <comment>by a search</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free-busy list(s) {property} (was|were) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guide(s) fit(s|):</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s) of the rota</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journal entr(y|ies) {property} (was|were) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left to do</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>of dates that are left out</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>of clashes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>of sessions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more clash(es)</source>
        <comment>of a day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more date(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new clash(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observance(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observance(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observance(s) of this planner (was|were) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your documents to look at again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other session(s) of its programme (is|are) at the same time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n programme(s)</source>
        <comment>not shown</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) (is|are) due</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) saved under the title that others may read, and marked private. Some calendars do not heed the mark.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>of sessions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) (was|were) matched by time and title, since the file names (it|them) anew.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) changed both here and in the file, and the file’s version counts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) looked at.</source>
        <comment>dates of sessions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of the diary (is|are) not in the file by time and title and stayed: {sessions}; delete what was moved or called off</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sitting(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped or doubtful</source>
        <comment>of sessions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) {property} (was|were) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to add</source>
        <comment>of sessions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to adjust</source>
        <comment>of clashes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to adjust</source>
        <comment>of sessions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to avoid</source>
        <comment>of clashes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to avoid</source>
        <comment>of sessions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be added</source>
        <comment>of sessions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be changed</source>
        <comment>of sessions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be removed</source>
        <comment>of sessions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to change</source>
        <comment>of sessions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to know of</source>
        <comment>of clashes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tradition(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tradition(s)</source>
        <comment>not shown</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ways</source>
        <comment>of dating the same days</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) before</source>
        <comment>a date</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to think about</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>of what a day has no room for</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n sitting(s) on the list</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {count} more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rest breaks of up to %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Some numbers about people are not shown while there are fewer than %n, since somebody could be known by them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copy holds %n session(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copy holds the same %n session(s) as the diary.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The dates of %n more session(s) changed as well.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing %n session(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>addition of %n session(s) of a recruitment round</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>addition of %n session(s): {title}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>addition of %n sitting(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>of lines that are left out</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change of %n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>copy of %n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after a number</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every year %n day(s) after {easter}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every year %n day(s) before {easter}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in about %n week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>line {line} and %n more make no sense and were left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <comment>after a number</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move of %n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paste of %n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the diary holds more than one session of that time and title, and the file names them anew, so %n (was|were) added; look for doubles</source>
        <comment>of sessions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the file is sound and holds %n session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week(s)</source>
        <comment>after a number</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s)</source>
        <comment>after a number</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} date(s) that you plan around change(s|) in the next two years: {parts}. {touched}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} for information</source>
        <comment>of observances</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} minute(s) after {event}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} minute(s) before {event}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more or less sure than before</source>
        <comment>of dates</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} moved</source>
        <comment>of dates</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} newly dated</source>
        <comment>of dates</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} observance(s): {parts}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of your sessions (is|are) touched</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} to be aware of</source>
        <comment>of observances</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} to be planned for in another way</source>
        <comment>of dates</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} to plan around</source>
        <comment>of observances</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} withdrawn</source>
        <comment>of dates</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{moment} {count} day(s) after</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{moment} {count} day(s) before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place} and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Licences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Multifaith Planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almanac {version}, dates from {first} to {last}, as it came with the planner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almanac {version}, dates from {first} to {last}, installed here as an update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens no network connection and stores nothing about anyone’s faith.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens no network connection but that to this server, and stores nothing about anyone’s faith.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lays religious observances and UK bank holidays over a training timetable, so that clashes are seen before a date is fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multifaith Planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other account has it open now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other accounts that are connected now: {accounts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of the dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The almanac as a whole was last checked on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual diary and its copies are kept in your profile, in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the portable planner: all that it keeps stands beside it, in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is yours alone is kept in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is shared: {server}. {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · checked {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressRow</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address of {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdvertCheckDialog</name>
    <message>
        <source>&amp;Copy findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read about all words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text of the advert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words found; choose one to see it in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check an advert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. The check knows words and not their meaning, so ask somebody else to read the text as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {most} letters were checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste or write a text to see what is found in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is read on this computer and kept nowhere. A word that is found may be right where it stands: the choice is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” · {group}
{why}
Instead: {instead}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaFilterRow</name>
    <message>
        <source>&amp;Observances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks in names, places, kinds, clashes and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what must be settle&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So&amp;rt by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support pla&amp;ns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the agenda shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who or where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in {span} matches what you asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned or kept in {span}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AllDayBand</name>
    <message>
        <source>Observances</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlmanacUpdater</name>
    <message>
        <source>An update of the almanac cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not tell me again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition {version} of the almanac is in use now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its other places and traditions can be chosen when you next open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multifaith Planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planner has opened edition {version} instead. Your diary is as it was.

{faults}

To have the update again, choose Help, then “Update the almanac…”, and the file that was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the almanac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates of the almanac (*.mfalmanac);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BarGeometry</name>
    <message>
        <source>from sunset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sunset {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New speaking event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step and letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you entered would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingKeeper</name>
    <message>
        <source>Better dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better dates for {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the template is to be called</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingTemplatesDialog</name>
    <message>
        <source>&amp;Begin from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}
{event} · {form}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingWhen</name>
    <message>
        <source>&amp;Date of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end before it starts. Give a later end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;hours are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingsDialog</name>
    <message>
        <source>&amp;Log of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from &amp;template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and &amp;print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{event}
{step} · {when} · {standard}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookletDialog</name>
    <message>
        <source>&amp;Preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the booklet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a booklet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the pages to print together. Paper and large print are chosen next.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookletMaker</name>
    <message>
        <source>Faiths and cultures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkEditDialog</name>
    <message>
        <source>A session that repeats is changed on all its dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit many sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes of the framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what is to be the same for all. The rest stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>&amp;Times are told by the</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Work begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour 30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12-hour clock: 2:30pm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24-hour clock: 14:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;new session lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the wee&amp;kend in a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;year view starts in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks open at these hours, and a new session is put within them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work &amp;ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a later time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work would end before it begins</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellsView</name>
    <message>
        <source>The sheet as the file has it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeMaker</name>
    <message>
        <source>Somebody else was first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” cannot be redone as it is: somebody else has changed this since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” cannot be undone as it is: somebody else has changed this since.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClashCard</name>
    <message>
        <source>Better dates for {title}, which meets {observance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better dates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date: {sure}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {title}, which meets {observance}, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep, with a reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {title}, which meets {observance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calculated, and calendars differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected, until it is announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{session}, {hours}, and {observance}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClashKeeper</name>
    <message>
        <source>Better dates for {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Word (*.docx);;Page (*.html);;Text (*.txt);;JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page (*.html);;Table (*.csv);;Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the clash policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decisions.html</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fairness.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this diary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClashList</name>
    <message>
        <source>Better dates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the period shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep, with a reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late: to move it now breaks a promise of notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to move or adjust in the coming year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to move or adjust in the period shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To settle, by date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClashModel</name>
    <message>
        <source>{count} of {held} dates, from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeFields</name>
    <message>
        <source>8am to 8:30pm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the hours of {code} as 8am to 8:30pm, or 0800-2030.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed from the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what code {code} is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is a session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeKey</name>
    <message>
        <source>Key of codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what each code means. Without hours a session is all day; an end that is not after the start is on the next day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColoursMenu</name>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnStep</name>
    <message>
        <source>&amp;Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets with the same headings are read in the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands where?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmDateDialog</name>
    <message>
        <source>&amp;First day, as announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where it was announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm or move a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: East London Mosque, website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins at sunset on {eve}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last day is then {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your sessions would clash with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the date was announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a {weekday}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The almanac expects its first day on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These of your sessions would clash: {sessions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick whose date this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose date this is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmedDatesDialog</name>
    <message>
        <source>&amp;Go to this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer almanac leaves these dates as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date is confirmed yet. Where a date is expected, “This day” offers to confirm or move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This diary can only be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer in the almanac, so it is not shown in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {name}
confirmed by {who}, entered {entered}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopiesKeeper</name>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diaries (*.sqlite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diaries (*.sqlite);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {name} in the place of this diary?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}

The diary as it is now is kept among the copies.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyMaker</name>
    <message>
        <source>No copy of the diary could be made. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateStrip</name>
    <message>
        <source>{count} days looked at; the list tells each, best first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatesDesk</name>
    <message>
        <source>change of practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of saved sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice of the set {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving of the set {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatesKeeper</name>
    <message>
        <source>Confirm or move a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date of this day is waiting to be confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The almanac no longer leaves this date open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which observance?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatesMenu</name>
    <message>
        <source>&amp;Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Faiths and cultures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ban&amp;k holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a se&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan &amp;around only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan around and &amp;be aware</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatesStep</name>
    <message>
        <source>&amp;Keep the names of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Year of the first date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates, and names of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How are the dates to be read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of people stand in: {where}. They are left out unless you keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some dates in this file can be read in two ways. Look at the days of the week and choose the order that is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;day comes first, as in the UK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;month comes first, as in the United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates in this file name no year. Say the year of the first date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planner does not need names to find clashes, and a list of who works when is personal data. Keep names only where you need them and may hold them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayDelegate</name>
    <message>
        <source>all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Begins this evening, {sunset}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at about {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of those that you chose to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: sunrise {sunrise}, sunset {sunset}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>Pick {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaysView</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionsDialog</name>
    <message>
        <source>&amp;Export the record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clashes that you let stand, each with its reason. One is told again when its session or date changes, or when you withdraw the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions on clashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {when}: {observance} ({severity})
{decision}
Alternatives: {alternatives}
{role}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteAllDialog</name>
    <message>
        <source>&amp;Type “{word}” to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is on this computer is deleted, with the password that was remembered. What is on {server} stays there for the others; ask its owner where something is to be deleted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary, its copies, your preferences, almanac updates and the log of errors are deleted, and the planner closes. Nothing can bring them back. Copies that you saved elsewhere stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiaryMover</name>
    <message>
        <source>&amp;Open the moved diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diaries (*.sqlite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this diary to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving everything, and comparing it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary that you moved from stays as it is. Keep it until the new place has proved itself, and change it no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary was moved to {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing in it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} were moved, read again and compared; all are the same:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Side bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentKeeper</name>
    <message>
        <source>Add a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me in a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me in a week: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditDesk</name>
    <message>
        <source>&amp;Redo {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditionStepDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From edition {before} to edition {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the edition before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is signed by the makers of the planner and is whole. Your diary stays as it is, and you can go back to the edition before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the almanac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes for your dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary stays as it is. To have the newer edition again, install its file again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventField</name>
    <message>
        <source>&amp;Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Better dates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind, for the check of its date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Line-up: how many in which role, one on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organiser, a body or a team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 GP trainers
1 nurse, chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the date of the event first, to put it into the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ho&amp;w people take part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the &amp;calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves with “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles only: no names, and nothing on who anybody is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the event is called.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes, tutors and guides of sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Observances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Traditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Weekly and daily observances too, with their hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clas&amp;hes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;irst day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far to make way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;mes of tutors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support plans and reminders are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one thing to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one tradition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick how far a timetable should make way, at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom learners can &amp;ask, such as a name or an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sessions} selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported {contents}, to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ending} files (*{ending})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExtraTimeDialog</name>
    <message>
        <source>&amp;Invigilator for this room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minutes to write, as for everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rest breaks that stop the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Separate room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xtra time in per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra time: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mi&amp;nutes of rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on the &amp;list, and enter another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;oom, if you know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;cribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sittin&amp;gs on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some exams print their own longer times, such as the MSRA. Take those instead of a percentage. Name nobody in the timetable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{writing} minutes to write, {rest} minutes of rest: {hours}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FairnessChart</name>
    <message>
        <source>Chart of the table below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FairnessDialog</name>
    <message>
        <source>&amp;Save or print to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be aware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that would help most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairness: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled: dates to plan around. Empty: dates to be aware of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions that touch dates of each group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileDesk</name>
    <message>
        <source>Diaries (*.sqlite);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timetables (*.ics *.csv *.tsv *.xlsx);;Calendar files (*.ics);;Spreadsheets (*.csv *.tsv *.xlsx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new diary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>&amp;Open at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It then stands under “Open with”. Your usual program still opens such files unless you choose this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off&amp;er this planner for .ics files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary that was used last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual diary is {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the diary that was used last is not there, the usual one is opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindDateDialog</name>
    <message>
        <source>&amp;Copy reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>29 Sep 2026, 6 Oct 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare only these &amp;dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates, best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days at a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;nds no later than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hatched: avoid. Heavy edge: something to adjust. Lines across: taken. Bold frame: the best three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep free of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it &amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it here: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts no &amp;earlier than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no length of time. Give it as 3h, 90m or 1h30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rank}. {when}
{reason}
{touches}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindWayDialog</name>
    <message>
        <source>&amp;Kind of difficulty, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make a plan of these…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who needs help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find your way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guides that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No guide fits. Try another answer to “What for”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you answer is not kept anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this can be changed later. Escape skips this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it from Outlook, Google Calendar or your rota system as an .ics file, or take the spreadsheet (.csv or .xlsx) that it is kept in. Import it here or drop it on this window. The sample is an invented autumn of training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faiths and cultures to lay over your plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a timetable…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See religious observances and bank holidays over your own timetable before a date is fixed. It works with no network, and nothing about anyone’s faith is asked for or stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with an empty calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sun over {place} and the bank holidays of {nation} count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Multifaith Planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your timetable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrameworkKeeper</name>
    <message>
        <source>Dates for {activity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each sitting stands on the day that would touch least, near its time. Tick what you want; one Undo takes all back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the practice’s year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the guide on discrimination has a practice plan in twelve months, on days that would touch least. Tick what you want; one Undo takes all back. Each carries the theme Our People.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the practice’s year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoToDateDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: next Tue, 12/3, 12 March 2027, in 3 weeks, week 39</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}. The almanac holds dates from {first} to {last} alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridFields</name>
    <message>
        <source>&amp;Dates stand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells h&amp;old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each heading &amp;is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headin&amp;gs stand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates &amp;run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen for each below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadingRow</name>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPreviewDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import timetable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timetable imported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Comparing with the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Comparing with the diary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {names}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepClashDialog</name>
    <message>
        <source>&amp;Alternatives considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {title} as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clash is then told no more until the session or the date changes. What you enter is kept as a record. Do not name anyone, and do not say who it concerns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;role</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptDocumentDialog</name>
    <message>
        <source>&amp;Date, as it is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look at it again by; leave empty for never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who should read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: {name}, {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the document is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is kept inside your diary and goes into each copy of it. Keep none that is about people who can be known from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes are too long. Shorten them to {most} letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptDocumentsDialog</name>
    <message>
        <source>&amp;Add a document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read its &amp;page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at it again by {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptHereDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete &amp;everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the &amp;log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer. The planner sends nothing anywhere and has no field for anyone’s faith or health. A lost computer is only as safe as its disk: ask your IT department whether it is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary that your team shares is kept on {server}, and the planner sends what you change in it there, and nothing anywhere else. Your settings, support plans and reminders stay on this computer, with a copy of the shared diary to read when the server does not answer. The planner has no field for anyone’s faith or health. A lost computer is only as safe as its disk: ask your IT department whether it is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is empty: nothing has gone wrong in the planner itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something goes wrong in the planner itself, it notes when and where in the program. It notes no titles, notes or names.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptListDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaidOver</name>
    <message>
        <source>Faiths and cultures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an observance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayOutDialog</name>
    <message>
        <source>&amp;Another day for the one chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put into the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in your calendar for this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another day for the one chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates, Space ticks one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayoutRow</name>
    <message>
        <source>&amp;Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clash report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates to plan around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave days of other months &amp;blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the week&amp;end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week on a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week on two pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year planner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>&amp;Copy for an email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text of the letter, to be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Paste it into an email.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every field is filled in. Read it over before it leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to fill in, in square brackets: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterheadPage</name>
    <message>
        <source>&amp;Remove the logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PNG, JPEG or SVG file of no more than 5 MB. A copy is kept in this diary, so that the file can go. Those who cannot see the logo are told the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;logo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands at the head of every print and of the web page that goes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the &amp;trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo, as it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} by {height} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planner itself is under the MIT licence. It is made with these packages. Qt is used under the LGPL: you may put another build of it in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This package names its licence and brings no text of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineKeeper</name>
    <message>
        <source>Connecting to {diary}. {copy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy of it is kept here yet, so nothing can be shown until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers. You see the diary as it is now, and can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers. You see the diary as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer. {copy} Trying again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has not answered since {time}. {copy} Trying again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see the copy of {time}; nothing can be changed until it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault} {copy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineStrip</name>
    <message>
        <source>Server of the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalNoteDialog</name>
    <message>
        <source>&amp;Keep note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note, a point on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local note: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prayer room: level 2, opposite the library
Chaplaincy: extension 1234</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is too long by {count} letters. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To remove the note, delete all its words and keep that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What only your own place can tell: the nearest prayer room, the chaplaincy, the times of a local mosque. It stays in your diary when the planner or its almanac is updated. Write nothing about a person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LostRaceDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been saved yet. Choose what is to stand. Where the two differ, the line begins with ≠ and is in bold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what I chose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colo&amp;urs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from &amp;template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} cannot be brought in here, where the diary can only be read. Drop the file on the window that has the diary open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MiniMonth</name>
    <message>
        <source>Small month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MiniMonthModel</name>
    <message>
        <source>{day}, to plan around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message>
        <source>Week {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveBar</name>
    <message>
        <source>Cancel move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter drops, Esc cancels.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveMode</name>
    <message>
        <source>Nothing moved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveToDialog</name>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It clashes with no observance that you show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earliest goes there; the others keep their distance from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovesDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each session moves alone, to a date with nothing to avoid and free in its programme. {best} One Undo takes all back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make these moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves that clear what is to avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date was found for {title}, {day}: it stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan among the nearest dates disturbs less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session to come meets anything to avoid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session, as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were many ways; another plan may disturb a little less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}
{day}, {hours}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewsStrip</name>
    <message>
        <source>Ahead: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date to plan around touches your sessions in the next four weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is new since you last looked ({since}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since you last looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since you last looked ({since}): {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The almanac is another edition than on {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{due}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextFinder</name>
    <message>
        <source>Next date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: no later date is shown or known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObservanceSection</name>
    <message>
        <source>About {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the confirmed date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm or move this date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting: {greeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next dates of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it concerns: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this date? {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the confirmed date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: first day {window}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeClashes</name>
    <message>
        <source>Clashes: {clashes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for clashes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clash to settle was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {number} sessions were checked so far.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeModel</name>
    <message>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign} {severity}: {observance}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeStep</name>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that are no session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that are sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the columns of {layout}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would come in, and each row in full</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeTable</name>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows and what becomes of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeView</name>
    <message>
        <source>A repeat is checked for a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the same time: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the same time: {title}, {day}, {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a day and times to see what it clashes with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It clashes with no observance that you show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One other session of its programme is at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it would meet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverlayMenu</name>
    <message>
        <source>&amp;All practices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next date	Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only this observance	Shift+Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only this tradition	Shift+Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Practices of {tradition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show though it is for information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show though it is to be aware of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customs of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with {traditions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all	Ctrl+A</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverlayModel</name>
    <message>
        <source>Also {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverlayTree</name>
    <message>
        <source>Faiths and cultures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnDateDialog</name>
    <message>
        <source>&amp;Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the advice is too long. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ad&amp;vice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At sunset on the evening before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days it &amp;lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far to make &amp;way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next dates: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date of it is to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One piece of advice on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the day is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it asks, for warnings of clashes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnDatesDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add days that the almanac does not hold: an open day, a local feast, a week of audits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are laid over your plan, and clash with it, as others do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This diary can only be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date to come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnRuleField</name>
    <message>
        <source>&amp;Counted from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Days after it (-2: before)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Easter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How it comes round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By an iCalendar rule (RRULE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from Easter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every year on a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every year on a weekday of a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hich</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wee&amp;kday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageBody</name>
    <message>
        <source>checked {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagePrinter</name>
    <message>
        <source>Print booklet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, page {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Clashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clashes {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperChoices</name>
    <message>
        <source>&amp;Orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lar&amp;ge print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines for &amp;notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacePage</name>
    <message>
        <source>&amp;Bank holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunrise and sunset, and all times that go by them, are those of this place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanActivityDialog</name>
    <message>
        <source>&amp;Find dates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read its page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to plan. Dates near its time of the year are ranked next, those that touch least first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For: {audience}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long: {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its steps come with the session, as notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes: {themes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanAnchors</name>
    <message>
        <source>Date that moves &amp;with “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty what you do not know yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanItemsDialog</name>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enter a printed date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put off a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show on the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not &amp;needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the &amp;guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanKeeper</name>
    <message>
        <source>Accessible: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanLockKeeper</name>
    <message>
        <source>Lock support plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your support plans have no passphrase. Choose Support, “Passphrase for plans…” to set one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPassphraseDialog</name>
    <message>
        <source>&amp;Current passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New passphrase, three or four words that nobody would guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of the diary that were made before can still be read without it: delete them if that matters. It does not protect plans from somebody who uses this computer while they are unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase for support plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too short. Give it {least} letters or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Type the new passphrase again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a passphrase, the diary’s file and the copies made from now on hold your support plans sealed. The passphrase is asked for once in each window. While plans are locked they are not shown, found, printed or exported, and remind of nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <source>Printed and exported only where you ticked it in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your support plans</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evening from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to &amp;usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clash policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late in a &amp;fast from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for a &amp;break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for the way &amp;home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an observance asks for, against the kind of a session. Of the rules that find contact the severest speaks. Your changes are kept in this diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule} (changed)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeYearForm</name>
    <message>
        <source>First &amp;month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them in &amp;as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions with their hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole-day entries, with a reminder two weeks before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticesDialog</name>
    <message>
        <source>&amp;Back to usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communities date some days differently. Dates of the practices that are ticked are shown, and clashes are told of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No practice has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One choice with {traditions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices by tradition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This diary can only be read, so what belongs to it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesKeeper</name>
    <message>
        <source>change of preferences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;Word…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of the weeks is shown; all of them are printed or saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page, for screen readers (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintSelectionDialog</name>
    <message>
        <source>&amp;Dates to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clashes are told whatever is chosen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan around and be aware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan around only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds for this print alone. What is left out is named on the sheet, and a tradition that is left out raises no clash there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick &amp;all traditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timetables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this print shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintedDateDialog</name>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take date away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date that is printed wins over one that is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a printed date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivateWarning</name>
    <message>
        <source>“{phrase}” seems to tell of somebody’s faith or health. Others may read this. Write what is needed instead, such as “room step-free” or “break at 11am”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Delete everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary is as the copy {copy} holds it. What was there is kept as {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These would not go. Close other programs and delete them yourself:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This diary is open in another window, on {computer}. You can read and print it here. To change it, close that window and open the diary again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your support plans are locked: they show and remind of nothing until you choose Support, “Your plans…” and type the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammeChoices</name>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timetables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammeDialog</name>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another programme is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is given a colour and a pattern of its own, which can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the programme is called.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammeField</name>
    <message>
        <source>&amp;Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new programme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} (new, as the file says)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgrammesDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsField</name>
    <message>
        <source>&amp;Answer in short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Questions to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the answer &amp;meets the standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It meets the standard if this holds: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer is too long. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}
{verdict} · {needed}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickAddDialog</name>
    <message>
        <source>&amp;More options…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Session, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a session in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: Teaching Tue 2pm to 5pm weekly until 18 Dec in Room 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It clashes with no observance that you show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind: {kind}, {basis}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickAdder</name>
    <message>
        <source>A new programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no programme called “{name}”. Add it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addition of {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RaceCard</name>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep theirs: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use mine: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}, differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}, mine: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}, theirs: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ {field}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangeMaker</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying out the weeks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private: tick “may be found, printed and exported” in the plan first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me of the next date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text at {zoom}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of these hold for every diary on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language is spoken when the planner is next opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colo&amp;urs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was in {folder}. It has been taken off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multifaith Planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentMenus</name>
    <message>
        <source>Recent diaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent timetables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecruitmentRoundDialog</name>
    <message>
        <source>&amp;Keep round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title, such as the post and the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the round i&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recruitment round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the round is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sta&amp;ge to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {stage} · {done}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemindMeDialog</name>
    <message>
        <source>&amp;Days or weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How long before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reminder will be due at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will be reminded from {day} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReminderKeeper</name>
    <message>
        <source>No date of this observance lies ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>&amp;Remind me of dates to plan around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the list when the planner opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one quiet line above the calendar. What is due also stands in the status bar and in “This day”, whatever you choose here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when something is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the dates to plan around that you chose to see. You can also ask for a reminder of one date or session alone: in its menu, in “This day” or on its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something is new or due</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepeatField</name>
    <message>
        <source>&amp;Bank holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates to plan aro&amp;und</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days &amp;out of term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How &amp;long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How &amp;many times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would stop repeating before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day it ma&amp;y be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day it may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On &amp;which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On day {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the last {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the {nth} {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportModel</name>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session or place in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped or doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportYearDialog</name>
    <message>
        <source>&amp;Make report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Academic year, {months}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar year, {months}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts by theme and quarter what is in your calendar, names the gaps, and lists what comes next. It opens in the toolkit, to be read, printed or saved for Word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RevisionModel</name>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundDays</name>
    <message>
        <source>&amp;Better days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to count from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day in the &amp;post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the &amp;interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty what you do not know yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundKeeper</name>
    <message>
        <source>Better days for the interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no day of interviews yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the round and give one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round.docx</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundSection</name>
    <message>
        <source>Neither printed nor exported with the timetable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recruitment rounds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundSessionsDialog</name>
    <message>
        <source>&amp;Add sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sessions to add; Space ticks one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the timetable already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interviews take a day, other stages get a meeting of an hour on their first day. What is left to do stands in the notes. All can be moved afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a round in the timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick a session at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {hours}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundsDialog</name>
    <message>
        <source>&amp;New round…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make &amp;accessible…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan what makes the interviews accessible, with dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in &amp;timetable…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;Word…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsFields</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows without a &amp;date have that of the row above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;headings stand in row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} is not used any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveSetDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set keeps which faiths and observances are shown, their practices, and how much of them. Choose it again above the list in the side bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is shown as a set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is there already and will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedSetsDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another set has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved sets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeDialog</name>
    <message>
        <source>&amp;All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;This one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session that repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It repeats. How far does this go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This and all &amp;later ones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Find sessions and observances, by any spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionButton</name>
    <message>
        <source>C&amp;hoose what is shown…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionBlock</name>
    <message>
        <source>selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionChoice</name>
    <message>
        <source>No session on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: {session}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sessions} selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionClip</name>
    <message>
        <source>There is no session to paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sessions} copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>Add session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session and what it would meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are by the clock of {zone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you entered would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on days of its own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionKeeper</name>
    <message>
        <source>Change {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionLists</name>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions belong to it. Which programme are they to go to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the term {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of the term {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionMenus</name>
    <message>
        <source>&amp;Confirm or move {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New session on {day} at {time}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New session on {day}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next date of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mo&amp;ve to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rem&amp;ind me of {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rem&amp;ind me…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionSection</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares time with {titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes: {themes}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetsButton</name>
    <message>
        <source>Set: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetsMenu</name>
    <message>
        <source>No set is saved yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharedDiaryDialog</name>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Certificate to trust, if your database team gave you one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember the password in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A team can keep one diary on a PostgreSQL server that your organisation runs. Your database team can tell you what to enter. Your settings, support plans and reminders stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate to trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a shared diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this diary at the &amp;start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;erver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharedOpener</name>
    <message>
        <source>The server answers. Opening its diary brings it up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers. There is no diary yet; opening it makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers. You can see and change this diary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers. You can see this diary, and not change it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetStep</name>
    <message>
        <source>&amp;One session in each row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;grid: dates along one side, rooms or people along the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is the file laid out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout of the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here looks like a timetable. Say how it is laid out to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen yet. Tick a sheet, and say how it is laid out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the columns of {layout}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the sheets to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no dates found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one session in each row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet} (hidden): {rows}, {layout}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet}: {rows}, {layout}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>&amp;Bank holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose by which practices dates are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side bar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageForm</name>
    <message>
        <source>&amp;First day, if another than the one that is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What to do; Space ticks one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts, numbers only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of this stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a whole number up to {most}, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;otes, never about an applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is too long by {count} letters. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} Under {limit} is not printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} ({who})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} · {done}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standby</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Copy of {diary}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to move or adjust {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared: {diary}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>almanac {version}, dates {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in these months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{home} · {almanac}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sessions} to adjust {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sessions} to move {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sessions} to move, {adjust} to adjust {period}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsField</name>
    <message>
        <source>&amp;From: who signs the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason, if you decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A microphone for every speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer asked for &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer asked for by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation came &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation came on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters that fit this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step follows this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is declined. The letter tells the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step and letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we &amp;need on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: {standard}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportPlanDialog</name>
    <message>
        <source>&amp;Adjustments as facts, one on each line; never a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guides to follow; Space ticks one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name, for you alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title that others may read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the adjustments is too long. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a guide at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its private dates then bear this title, or “Planning reminder”, and nothing else is said of them. Never write a condition or a reason here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New support plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room step-free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the plan is to be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan &amp;may be found, printed and exported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportPlansDialog</name>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save reminders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be found, printed and exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableImporter</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablePreviewModel</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}, headings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Length in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each session’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pla&amp;ce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the session is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the template is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at a &amp;time of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;itle of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;utor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>&amp;First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: Autumn term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the term is called.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemeTicks</name>
    <message>
        <source>Themes of the framework</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TickList</name>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{list}: tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{list}: tick none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TierChoices</name>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan around and be aware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan around only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeGrid</name>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sunset {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleEdit</name>
    <message>
        <source>Title of {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPlansDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock support plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your support plans are behind a passphrase. Once you have typed it they stay open until you lock them or close this window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewDesk</name>
    <message>
        <source>change of clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of when the year starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hiding the weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>showing the weekend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchDesk</name>
    <message>
        <source>Timetables (*.ics *.csv *.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a timetable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchKeeper</name>
    <message>
        <source>A watched timetable could not be imported. {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchedFilesDialog</name>
    <message>
        <source>&amp;Look at changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes wait for you to look at them: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is watched. A calendar file or spreadsheet that is written again and again, or a folder of such files, can be watched, so that its changes come into the diary. The first time you see what will be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a f&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched timetables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When one of these changes, it is imported again, and a notice says so. Where sessions would be removed, your own changes would be overwritten or something is doubtful, you are asked first. In folders, files that end in .ics, .csv or .xlsx are watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatField</name>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New programme…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the session is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>&amp;All day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;nd time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end before it starts. Give a later end, or the next day as its last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would end before it starts. Give a later last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tart time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhereField</name>
    <message>
        <source>Guide to read beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pla&amp;ce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;utor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where and by whom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>Multifaith Planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{diary} – {program}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program}, for reading only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearLegend</name>
    <message>
        <source>1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 or more sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>be aware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected, or date differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>season to plan around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do in your plans</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearMonth</name>
    <message>
        <source>Open {month}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearPage</name>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>&amp;Fit page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size on paper, 100%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom {percent}%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_LetterButton</name>
    <message>
        <source>{title}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_LetterTies</name>
    <message>
        <source>Save letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word (*.docx);;PDF (*.pdf);;Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter.docx</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_PickDialog</name>
    <message>
        <source>Days of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_StepButton</name>
    <message>
        <source>Back to draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions are sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We decline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activities</name>
    <message>
        <source>Activity: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For: {audience}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take care: {care}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The almanac holds no date for this. Choose a time that suits you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual time {days}, not announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the organiser’s next dates are not in the almanac. Usual time, not announced: {days}, going by {last}. Check with the organiser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ({number} of {count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>☐ {number}. {who}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agenda</name>
    <message>
        <source>Support plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from sunset {time} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {weekday} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>almanac update</name>
    <message>
        <source>ask for an edition that is made for this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for the file again, and copy it whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask whoever made the file to make it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that the file is there and that you may open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that you may write to that folder, and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another place in the planner first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the file of the update, which ends in .mfalmanac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the file that was sent, which ends in .mfalmanac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edition {in_use} is in use already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edition {version} came with the planner, so there is none before it to go back to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edition {version} does not hold your place, {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edition {version} is for an older version of Multifaith Planner ({formats})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edition {version} is older than edition {in_use}, which is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edition {version} needs a newer version of Multifaith Planner ({formats})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edition {version}: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editions of the almanac cannot be written there ({fault}), and nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free some space and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install the newer planner first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install the newest version of the planner, or ask for the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>installed editions: their record is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>installed editions: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is cut short or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged: {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than {size} MB, which no update is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not an almanac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not an update of the almanac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is packed in form {form}, and this program opens form {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is signed with a key that this program does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its almanac cannot be unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its almanac cannot be used ({fault})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its almanac is larger than {size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its almanac is not of the size that its header tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its almanac is not the one that its header tells of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file cannot be read ({fault})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its format is {found}, and this program reads format {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its format is {schema}, and this one reads format {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header is not as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its signature is wrong, so it was damaged or changed after it was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep it, or install an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the newer one; to return to an earlier one, go back to the edition before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is more in it than was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use it only from whoever sends you the planner, and ask them for it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brief dates</name>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>adding of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addition of the programme {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addition of the template {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addition of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another programme is called so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of a local note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of hours of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of kind of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the colour of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the dates left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the name of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the pattern of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the programme {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the template {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of your own dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose other dates, or leave fewer out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose other days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmation of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision on {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletion of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a later end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give another length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give one such as #0b6e69</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hiding of the template {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than {most} letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it repeats on certain days of the month or year, so all of it cannot be moved by the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would end before it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its length is not of whole minutes up to a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its programme is not in the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layout of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move this one alone, or change how it repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name another programme for them, or delete them first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day follows from this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of its dates is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of its texts is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of the programme {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of the template {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restoring of the template {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what the programme is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what the template is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions belong to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>showing of the template {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the diary has no such programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawal of a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawal of the confirmed date of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clash groups</name>
    <message>
        <source>Fridays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end after people must set off to be home for {observance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end on the morning of {observance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fall in the hours of fasting of {observance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fall in the nights of {observance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fall late in the fast of {observance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fall on the evenings of {observance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fall on {observance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow the nights of {observance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on while the fast of {observance} ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold a time of prayer: {observance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run into {observance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} dates, {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {held} {dates}, from {first} to {last}, {what}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clash_lines</name>
    <message>
        <source>{sign} {word}: {observance} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;About Multifaith Planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Better dates for the selected session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confirm or move a date of this day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copies and restoring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decisions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find your way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Framework report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go back to the edition before…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import timetable…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move all that is to avoid…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move with the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New session on this day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ordinary text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Programmes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quick add in words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recruitment rounds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save what is shown as a set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Speaking events…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Toolkit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Update the almanac…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watched timetables…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is kept here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is next…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your own dates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24-&amp;hour clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ag&amp;enda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onfirmed dates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check an &amp;advert…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clash &amp;policy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dup&amp;licate to the next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xtra time for this exam…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;selected sessions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;airness…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to next &amp;area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the wee&amp;kend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of &amp;clashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this session &amp;accessible…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this diary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrower panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New diary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another diary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open shared diary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ractices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages on faiths and cultures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passph&amp;rase for plans…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan an acti&amp;vity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the practice’s &amp;year…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preference&amp;s…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a &amp;booklet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a &amp;clash report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rena&amp;me or remove sets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;upport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all sessions shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side &amp;bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since you last looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking &amp;log of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support &amp;guides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the sides of side bar and panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;rms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell what is new when the planner opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates of &amp;common sessions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Th&amp;is day panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolkit &amp;pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to &amp;settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y&amp;our documents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yea&amp;r from September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year &amp;from August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year from &amp;January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;plans…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>confirming</name>
    <message>
        <source>Confirmed by {announced_by}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows {name}, confirmed by {announced_by}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm dates that are shown as expected or that may differ by a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a day from {start} to {last}, or another cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the name alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than {most} letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its date, {day}, needs no confirming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the mosque, temple, body or page that announced the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is more than {most} days from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it was announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{note} The almanac gives {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>&amp;Make a copy now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore this copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a copy as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of this diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy is kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore &amp;another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring brings back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring changes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring takes away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copies listed hold what was yours alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This diary is shared: {server}. Those who run the server keep its copies, and can put one back. Here you can save what you may see, and what is yours alone, in one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where something changed, a copy is made when you close the planner, and once a day. The newest are kept, one of each day for two weeks, and one of each week for half a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time} · {size} KB · {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>{day}, {role}
  {title}, {when}; {observance} ({severity})
  Decision: {decision}
  Alternatives considered: {alternatives}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>diary</name>
    <message>
        <source>another program has it open, or left changes beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that its folder is there and that you may write to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the disk or network drive and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a copy of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a diary or a new name; a timetable is imported into a diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another name for the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another name for the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close that program, or wait a moment, and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy both to a folder that you may write to and open the diary there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy it to a folder that you may write to and open the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free some space and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can only be read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can only be read here, and its last changes are still in “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can only be read here, so nothing can be put in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds what this program does not write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not as this program makes diaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of an older version and can only be read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at what it is now, and change that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a file in it, such as “diary.sqlite”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name another diary to restore to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open one of the copies kept in the folder “copies” beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open one of the copies kept in the folder “copies” beside it, or save what can be read of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore another copy; this one was altered or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else has changed this since you saw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else that was written does not go with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk did not answer as it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no diary here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is the diary itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>copy it to a folder that you may write to and open the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free some space, so that copies can be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can only be read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds what this program does not write, in: {tables}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of an older version ({found})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of this version ({found})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands on a network drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was last used by a newer version of the program ({found})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its disk has {free} MB left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let one person at a time open it, or keep it on this computer’s disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make one with “backup”, or open and close the planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it in the planner, which copies it and brings it up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it with that version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore the newest copy with “restore”, or save what can be read with “restore --recover”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows point at nothing in: {tables}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save what fits together with “restore --recover”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the almanac is edition {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged: {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest copy is of {day}, and the diary was changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest copy is of {day}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server answers, and this account may change the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server answers, and this account may look at the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no sound copy in the folder “{folder}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>+{count} in notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date marked “expected” is subject to sighting or to an announcement, and may yet fall on another day. Check it before you fix anything on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice to those who plan:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar of sessions, {months}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that begin at sunset begin on the evening before the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that you keep inside this diary. “Open” hands a copy to the program that your computer has for it; what you change there stays in that copy. Texts and web pages are read here, as text alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting: {greeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far to plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read this calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a session falls on a day that you keep, or you need another change, say so as early as you can. You need not explain what you believe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you need something changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In full, by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters alone beside a day mean that something of that tradition goes on, which is named where it begins and at the top of each month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo of {trust}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on {day} from edition {edition} of the almanac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-faith calendar, {months}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned or kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observances, {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {count} letters are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of one faith differ in what they keep and how, and a day that is not named here may matter to you all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of one faith differ in what they keep and how. Use this calendar to plan, and ask the people concerned what they need; nobody has to say what they believe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmes: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions and observances, {months}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions, {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is yours and stays in your diary. To open it or to save a copy, choose “Your documents” in the Toolkit menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timetable with its clashes, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly and daily times of prayer and rest, such as Friday prayer and Shabbat, are not marked on each day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is, and what helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a date differs, calendars in use do not agree on it; each day that it may be is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who should read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who to ask:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year planner, {months}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a document of more than five years is too long to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add it again, or put back a copy of the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addition of the document “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>be aware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the document “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that it is there and may be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose HTML, or a calendar by months or years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose days from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose fewer days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose fewer programmes or days, or a table such as .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one that ends in {endings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered by the planner’s user on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than {most} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep a smaller one, or note where it lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no copy of it can be made to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no program on this computer opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of its texts is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it in its own program and save it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of the document “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save a copy and open it elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save a copy where you may write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the almanac holds no dates for it, so that the day would look free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the diary no longer holds this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than {count} sessions in these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is written for a browser alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this kind of file cannot be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it holds is not what its name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{months}: a column for each month, a row for each day of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}: a row for each week, a column for each day of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {size}, added on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sessions} to adjust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sessions} to move if at all possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sessions}, {clashes}. A clash that was kept with a reason is not told again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{titles} (checked {day})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{titles} {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (checked {day})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multifaith Planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the planner itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your diary is as it was after your last change. Please close the planner and open it again. If this comes back, send the file below to whoever looks after it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault}; {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the almanac cannot be read ({fault}); build it again with “almanac build”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the almanac cannot be read ({fault}); install the planner again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the almanac is missing; build it with “multifaith-planner almanac build”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the almanac is missing; install the planner again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: this diary was last used by a newer version of Multifaith Planner (its format is {found}); open it with that version, or choose another diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {entry}: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {fault}; {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {place}: {fault}; {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: no such place; choose one of {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {fault}; {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”: {fault}; {remedy}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exports</name>
    <message>
        <source>Begins at sunset on the evening before, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar file (.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Outlook, Google, Apple and Thunderbird calendars. Repeats stay repeats, and what moved is put right when the file is exported and imported again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a meeting: each session with its clashes, why, and what to do. It opens in any browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For other systems: one table in date order. A repeat has a row for each of its dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For people without this program: one file that opens anywhere, on a phone too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours in {place}: {start} on {first} until {end} on {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-faith calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerPoint, a month on each slide (.pptx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerPoint, year planner (.pptx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table as text (.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To edit, or to put into a paper of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read in any browser, with a screen reader, or large on a phone. It loads nothing from the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To show in a meeting or on a screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To sort, filter and count: a sheet each, with real dates and times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training and observances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page, hand-out for learners (.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page, month by month (.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page, timetable with its clashes (.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page, year planner (.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word, a month on each page (.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word, year planner (.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of this kind holds no clashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sheet of Excel holds {most:,} rows, and it has {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose .xlsx, .csv or .html for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another name, or the name with its ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose days from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose fewer days, or save it as .csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose sessions, observances or both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close it where it is open, or choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end it in one of {endings}, or give --format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export the clashes alone, or choose .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be written ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its ending tells no format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is chosen to be put into the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one table cannot hold clashes beside sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the almanac holds no dates for it, so that the day would look free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contents}, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, date differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>extra time</name>
    <message>
        <source>Invigilator for this room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter one at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sitting is entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}% extra time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}% extra time and rest breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {sitting}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fairness</name>
    <message>
        <source>A change weighs three for each clash to avoid that it clears, and one for each to adjust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session counts once for each group whose date of a kind it touches: a date to plan around, or one to be aware of. What counts as touching is set by the clash policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be aware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that would help most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each date of a series counts. Bank holidays and dates of training are left out. A date that is not yet sure counts on every day that it may fall on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairness of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session touches a date to plan around or be aware of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions that touch dates of each group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report counts dates, never people. It does not say who is affected, and groups have different numbers of dates to begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly time is the time of sessions within weekly hours of rest or prayer, such as Shabbat, Friday prayer or Sunday, by the sun of the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sessions} from {span}, {hours:,.0f} hours in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: a change would clear {clashes} with {names}. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{touches} on dates of {count} out of {of} groups; {share:.0%} on those of {most}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>a copy is not put in the place of a diary that a team shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask those who run the server, or open the copy as a diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that it is switched on and connected, or save as PDF instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that the file is there and that you may open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check that you may write in its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another folder, or close the file where it is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another name, or open it with “Open another diary…”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export a shorter period and import that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be written ({fault})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be written ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty or not written to its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it again in the program it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the printer does not take any pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a file of that name already, and it was left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>find date</name>
    <message>
        <source>Better not: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It {touches}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to plan around.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible, with something to adjust: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken: {title}, {hours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touches nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touches {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {year}, {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} ({severity})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} begins the day after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} begins {number} days after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ends the day before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ends {number} days before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>framework report</name>
    <message>
        <source>A recruitment round counts in the quarter of its interviews, unless it was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session counts once for each of its dates, in all programmes. One that was made from an activity of the toolkit, or from the practice’s year, counts as an activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A speaking event counts once it is accepted; its session is not counted again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each theme stands in each quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework report, {months}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each theme of the framework stands in this year, and where nothing does. A number says how much is planned, not how good it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recruitment round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recruitment rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These activities could fill a gap:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What carries two themes counts for both, so do not add rows up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has been</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is planned next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} “{title}”: it has no day yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} “{title}”: it was never settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, not settled yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{themes}; {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{theme} had nothing in the whole year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{theme} had nothing in {quarters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{theme} has nothing yet in the whole year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{theme} has nothing yet in {quarters}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gestures</name>
    <message>
        <source>Changing hours of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving hours to {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making {title} last all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}, {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guides</name>
    <message>
        <source>Accessible sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustments and health at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask where you study or work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {day}, from {first} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check on {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do this first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>England</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exams and assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For trainers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {people} in {nation}; helps with {purpose}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a day has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money and equipment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sometimes for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sometimes for {people} in {nation}; helps with {purpose}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support guides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of this year is not entered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The education team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources disagree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This guide was to be checked again by {day}. Check what matters to you at its sources before you rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This held until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time: {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training, moves and coming back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was to be done by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What help there is for disabled people who study, train or work in healthcare, how to ask for it, and by when. Nothing here asks about your health.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means for the timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who cannot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your trainer or supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a placement or rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a published rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an exam, assessment or interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apprentices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a day in those years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coming back after time away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doctors in specialty training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foundation doctors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>international graduates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medical or dental students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people who return to practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required by law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>students of nursing, midwifery and other health professions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>studying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>textphone {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the almanac holds bank holidays from {first} to {last} alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time that a service says it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time that it took others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this planner’s own suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trainers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} ({year})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shape} {hardness}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} after the {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} before the {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, and again after as long each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}; {firm}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hits</name>
    <message>
        <source>Nothing found for “{asked}”; try another spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page of the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page of the toolkit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a recruitment round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a speaking event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a support guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a support plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date in the almanac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, past</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>import wizard</name>
    <message>
        <source>A day of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A room or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A team or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes, such as LD or N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {letters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {letters}, “{heading}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours, such as 9am to 1pm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id that stays the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a column, one below another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a row, one beside another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms, people or hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, “{heading}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start and end together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutor (a name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens, in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is all day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Nothing new: the diary already holds it all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>had no location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other dates are left out or added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason for its kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was at “{place}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was called “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} was imported: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} was read: nothing is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has changed and is not imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has changed and is not imported yet: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is watched and is not imported yet. Look at what it would bring in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was imported again: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sessions} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sessions} to be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”, {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keeping</name>
    <message>
        <source>all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are up for the night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at dawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at sunset on the evening before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {start} until {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gather in the evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have a bank holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is now fasted {now}, and was fasted {was}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is now kept {now}, and was kept {was}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is now one {now}, and was one {was}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep rules about food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midday by the sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>need a short break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>need time to pray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nightfall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer counts as one on which many {keep}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer has {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now begins {now}, and began {was}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now counts as one on which many {keep}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now has {name} {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now has {name} {hours}, and had it {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sunrise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sunset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time of the afternoon prayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time of the night prayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clause}; it {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment} on the day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment} on the day before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kept here</name>
    <message>
        <source>Almanac updates: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of it: {count}, in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of errors: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks of watched timetables: {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move, with Shift resize, with Alt finely; Enter drops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl and arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl with the mouse wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter on a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this page; the next place, the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go into a day of the month, to its sessions; Esc goes back to the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the next control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a day or week, point to a time; with Shift let it end later or earlier. N begins a session there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger or smaller text on pages alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday or Sunday; in the agenda, its first or last row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move from day to day; in a day, week or agenda also among sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the day; “+3 more” in a month does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back what is dragged, or select no session and no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select more sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift and arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of its sections, to go to one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page before, and forward again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with a session, day or observance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes before or after; in the agenda, past its ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While moving with the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>laying out</name>
    <message>
        <source>At the same time as {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would meet nothing to plan around.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the almanac holds no dates for that time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick at least one date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• Note: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Avoid: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◆ Adjust: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>left out</name>
    <message>
        <source>out of term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} ({name})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>letterhead</name>
    <message>
        <source>give the name of the trust as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than {count} letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people who cannot see it would not know whose it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the trust</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>letters of traditions</name>
    <message>
        <source>Ba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ju</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>{most} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>logo</name>
    <message>
        <source>choose a PNG, JPEG or SVG picture of the logo alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has too much detail to be kept in the diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no picture that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than 5 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is more than 20 times as long as it is high, or as wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drawing refers to other pictures or files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>moving</name>
    <message>
        <source>check the name of the diary to move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move to a new diary, or to an empty database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was kept; try again, and report it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table “{table}” did not arrive as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this diary is not empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>news</name>
    <message>
        <source>No date that you plan around changed in the next two years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The almanac is now edition {now}, and was {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier edition is no longer here to compare its dates with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjust: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avoid: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed by {announced_by}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touches {touched}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offer</name>
    <message>
        <source>it cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open files with File, Import timetable instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of programs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ordinals</name>
    <message>
        <source>{number}nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}rd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}th</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>other window</name>
    <message>
        <source>&amp;Nobody has it open: change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read it only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has this diary open on {computer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{diary}

You can read and print it meanwhile. If that computer was switched off without closing the planner, nobody has it open and you can change it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlay</name>
    <message>
        <source>Hidden: {what}. What is hidden raises no clash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is below the level chosen under Show. Its clashes are told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is hidden: it does not show and raises no clash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No observance has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only practices that are not followed date it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tier}, another practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tier}, hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tier}, not shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>own</name>
    <message>
        <source>As you entered it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates that you have entered yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many are up for the night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many ask for leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many do not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many fast from dawn to sunset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many keep rules about food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orthodox Easter Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RRULE “{rrule}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the rule {rule}, from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day {day} of month {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every year on the day after {easter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every year on the day before {easter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every year on the {nth} {weekday} of {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every year on {day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every year on {easter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fifth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fourth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give 1 to {most} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot last so long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than {most} letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no month has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once, on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what the day is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekday number {nth}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as iCalendar does, such as FREQ=MONTHLY;BYDAY=1MO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Across all faiths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its dates are shown, and clashes are told of all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At dawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At sunset on the evening before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be aware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be aware of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked at its sources on {checked}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked at its sources on {checked}. It was to be checked again by {due}, so some of it may be out of date: ask somebody who knows before you rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming in the next four weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates that changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates to plan around and to be aware of are shown, and clashes are told of all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates to plan around are shown, and clashes are told of all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days and hours without work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines of your support plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents to look at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week and every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faiths and cultures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faiths side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fasting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far to plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In its own calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the almanac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is hidden now: neither its dates nor its clashes are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later dates, after {date}, are in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many people have the day off work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many who keep it ask for leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many who keep it do no work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many who keep it do not drive or travel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many who keep it do not write or use a screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many who keep it eat some foods and not others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many who keep it fast {hours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many who keep it need time to pray {hours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many who keep it need time to pray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New clashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date in the next ten years is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet reviewed by a lawyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet reviewed by someone of this community.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet reviewed by someone of this tradition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others keep less of this, or none. Ask each person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning an inclusive event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prayer and breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and approved by {name} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some who keep it are up for much of the night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages of your recruitment rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The almanac in use holds no observance of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next ten years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This says what many people keep. Nobody keeps all of it, and two people of one faith may differ. Ask everybody the same open question, and use this page to know what to offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolkit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tradition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people may do or avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written here on {day}; check that it still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{native_date}, on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>passwords</name>
    <message>
        <source>the keyring of this computer did not take the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer has no keyring to keep the password in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type it each time; it was not stored anywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plan passphrase</name>
    <message>
        <source>&amp;Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way back without the passphrase: nobody can open the plans or reset it. Write it down and keep it somewhere safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>A plan puts the dates of support guides on your calendar. Plans are private: they are not found by search, printed or exported unless you tick that they may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your plan “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a date in the plan itself: what is not ticked off moves with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing with a date is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan is private: it is not printed, not exported and not found by search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ticked this plan to be found, printed and exported. Its private dates then bear the title “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plans are locked, and nothing of them is shown, found, printed or exported. To open them, choose Support, “Your plans…” and type the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addition of a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose Change, and tick that it may be found, printed and exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose Support, “Your plans…” and type it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a guide at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes again, last done on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not the one that these plans were locked with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of its texts is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planning reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put off until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what it is to be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take three or four words that nobody would guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they are behind a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type it again, with capitals as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ({plan})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>policy</name>
    <message>
        <source>A single day of fasting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank holidays, to plan around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of rest, to be aware of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of rest, to plan around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evenings of worship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Festivals, to be aware of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Festivals, to plan around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food served during a fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Food served during a fast, for information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of congregational prayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late in a day of fasting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mornings in a season of worship by night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night shift before a festival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night shift before a festival to be aware of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No break for a daily prayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other bank holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules about food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules about food, for information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of a fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evening before a day of rest to be aware of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The morning after a night of worship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way home before a day of rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worship by night</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>practice year</name>
    <message>
        <source>Any day in {month}: our suggestion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>Adjust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda · {months}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternatives considered: {alternatives}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clash report · {months}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates to plan around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates to plan around · {months}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days with sessions, and how many: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far to plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure, and when it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In full: what the months shorten or count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let stand by a decision ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date to plan around is among the observances that are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them meets an observance that is looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked at, since they are left out of this diary or print: {traditions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned or kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to settle on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to settle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice of {weeks} weeks: {promise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed {date} · almanac {edition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has been.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To avoid: {avoid}. To adjust: {adjust}. To note: {note}. Let stand by a decision: {decided}. A series that meets the same observance counts once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tradition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks {first} and {second} · {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do, and by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose, or where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it clashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year planner · {months}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all day, until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and + more: in full on the pages that follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>be aware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins at sunset on the evening before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins at sunset on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendars differ: by some on {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose days from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered by the user on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected, subject to sighting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected, subject to sighting: may begin on {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>season to plan around, named above its months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the almanac holds no dates for it, so that the day would look free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, date differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} · Programmes: {programmes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}, {day}: {decision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{severity} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{severity}: meets {names}. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{severity}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{severity}: {sessions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{severity}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{titles} (checked {day})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, page {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>printed</name>
    <message>
        <source>Continued: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to settle this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed {date} · almanac {version} · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortened or left out in the days:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To settle: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {number} · {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>be aware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by some, by others {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calendars differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected, subject to sighting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from sunset {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours of prayer or rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may have begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible, {elsewhere}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sunset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sunset {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, or {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {time}: {title} meets {observances}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday}: {title} meets {observances}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>programmes</name>
    <message>
        <source>Each has a colour and a pattern, by which its sessions are told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colour of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>provenance</name>
    <message>
        <source>Calculated by the rule, not read from a published table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculated by the rule: the published table ends before this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculated from sun and moon, not read from a published table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculated, and calendars differ over it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certain: fixed in law or in a published table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certain: it follows from the rule alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certain: its organiser has announced it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected, and settled only when it is announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first day may be {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later dates are not yet announced, and none is guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later years are worked out by the rule, and a later table may change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid to {day}. {beyond}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}, from sunset on the evening before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule} Kept by this rule since {year}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>race</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternatives considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates left out or added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates of the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observance of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recruitment round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has changed it since you saw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has deleted it since you saw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates to plan around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days out of term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} changed it on {day} at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recovering</name>
    <message>
        <source>&amp;Save what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diary saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the file could not be read at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diary itself, {path}, stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be read of the diary is saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reminders</name>
    <message>
        <source>no longer found on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>putting off of the reminder of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reminder of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reminder of {title} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of the reminder of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>repeats</name>
    <message>
        <source>all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days out of term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaving out {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {date} alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan-around dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programme {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first {weekday} of {often}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fourth {weekday} of {often}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last {weekday} of {often}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second {weekday} of {often}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the third {weekday} of {often}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} the next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{often} on day {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{often} on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{often} on {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} from {date}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>revisions</name>
    <message>
        <source>No date that you plan around changes in the next two years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a clash to adjust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a clash to avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a clash to note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any day from {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected; {may}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may begin on {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may fall on {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer a clash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of your sessions is touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now {now}, before {was}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{difference}; {touched}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is newly dated: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} moved from {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} moved: it is now {now}, and was {was}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {differs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, from {date} on, {differs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {days}, can now begin on no other day, and before on {was}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {days}, can now fall on no other day, and before on {was}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {days}, is now {now}, and was {was}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {days}, is withdrawn: this edition gives no date for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {days}, may now begin on {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {days}, may now begin on {now}, and before on {was}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {days}, may now fall on {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {days}, may now fall on {now}, and before on {was}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {day}: {clash}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rounds</name>
    <message>
        <source>A round plans how educators are recruited, stage by stage, backwards from the interviews. Keep no names and no scores of applicants in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted, numbers only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of “{stage}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring, numbers only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recruitment rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have in the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write no names and no scores of applicants here, and nothing about their health or faith. Those belong in the employer’s recruitment system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recruitment rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addition of a recruitment round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of a recruitment round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a day between {first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a later day, or leave it empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than {limit}, not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its title is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late: {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next: {stage}, from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next: {stage}, no date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no stage is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of a recruitment round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the almanac holds no dates for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first day in the post is not after the interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick one at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{box} Done: {text} ({who})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{box} To do: {text} ({who})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} · {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{stage}” begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>☐ {text} ({who})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>at hours of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {months}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it repeats more than once a day without end (FREQ={name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it repeats {times:,} times a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its repeat rule does not say how often (FREQ={name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its repeat rule ends on no date (UNTIL={value})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its repeat rule follows a calendar other than the everyday one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its repeat rule has a number out of range ({name}={value})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its repeat rule has a part that makes no sense: “{piece}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its repeat rule has no number where one should be ({name}={value})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its repeat rule names a weekday that does not exist (BYDAY={value})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its repeat rule names a weekday that does not exist (WKST={value})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of those the {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the {numbers} day of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the {numbers} day of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the {numbers} week of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {nth} {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nth} last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{often} on {weekdays}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>server</name>
    <message>
        <source>a text has a sign in it that the server cannot keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask its owner for the right to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask its owner to open it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask its owner to open it with this version first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask the owner of the diary, or your database team, for the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask your database team for a newer server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask your database team for the name of the main server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask your database team to allow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask your database team to turn TLS on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check both and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the name of the server, or ask your database team for the certificate to trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the name, or ask your database team to make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the network and the name of the server, and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the network and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of an older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its PostgreSQL is older than version 13</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep this open, and try again when it is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at what it is now, and change that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others share this diary, so no copy takes its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore the copy to a file, and move that to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else has changed the same at this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tell your database team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the account or the password is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not answer, and no copy is kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not answer, so nothing can be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not encrypt the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not let this account in from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server has no room left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server has too many visitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server only answers, and takes no changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server’s certificate cannot be trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no database of that name on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no diary in this database yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this account may not do that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this does not name a database on a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type the text anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait a moment and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as postgresql://user@server:5432/database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your account may look at this diary, and not change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{database} on {host}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>server opening</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to {diary}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a shared diary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not opened, since you called it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try again when the server answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sessions</name>
    <message>
        <source>choose how it repeats again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a later end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give an earlier end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give other dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends before it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than {most} letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lasts more than ten years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its dates are not all between {first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what the session is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorten them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tutor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they are longer than {most:,} letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settling</name>
    <message>
        <source>Settle it by {day}: {promise}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To move it now breaks a promise: {promise} ({day} has passed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left: a break at that time, with somebody to cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left: a swap that both agree to, or a change of hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left: an alternative sitting that counts the same, or a recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left: other food, a meal kept for later, or a second event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} has passed: {promise}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{promise} {weeks} weeks before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>skips</name>
    <message>
        <source>{title} is now left out on {gone} and takes place on {back}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is now left out on {gone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} now takes place on {back}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>speaking</name>
    <message>
        <source>All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invitation counts in the year in which it came, or else in that of the event. It meets the standard where every needed question is answered well. That is told of those that were answered, accepted or declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer asked for by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered or settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By question, those most often short first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation came on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations that came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It clashes with no observance that you show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met the standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request to speak is kept yet. Add one under Toolkit, Speaking events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests to speak, and what became of each. Say roles and numbers, and nothing on who anybody is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save one from a speaking event. It keeps what stays the same: the audience, the form, the place, the line-up, your needs and who signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking log, {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates of requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the date clashes with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we need on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your speaking events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addition of a speaking event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addition of a template of requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addition of {title} to the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of a speaking event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of a template of requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give a later end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the date of the event first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not begin with how many people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends before it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {most} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meets the standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none to judge yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of its texts is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put like roles together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of a speaking event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removal of a template of requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what it is to be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what the event is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorten it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line “{line}” of the line-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the speaking event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as in “2 GP trainers”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{met} of {all} meet the standard so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{met} of {judged} ({share}%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question} (needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verdict}. {answer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>speech</name>
    <message>
        <source>all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from sunset {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} confirmed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sureness</name>
    <message>
        <source>calculated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted from a date confirmed by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}: {days}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>What the import did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the import will do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>AM was read as 9am to 1pm and PM as 1pm to 5pm; give the hours if not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team: {team}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns are as they were on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell of it is too long, or a quotation mark is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a column without a heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of it, {part}, defines entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of it, {part}, holds too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark is opened there and not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text ran past {limit:,} characters and the rest was cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another sheet, or say what its columns hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one of its sheets: {sheets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy the table into Excel, save it as .xlsx, import that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates such as {example} can be read with the day or the month first, and nothing in the file decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates such as {example} name no year, and nothing in the file decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete the columns that are not needed and save it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not trust it; ask for the timetable as .csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import the timetable as .xlsx, .csv or .ics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import the workbook that holds the timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends before it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has an end and no start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {limit:,} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {limit:,} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no column “{column}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no hours, so it counts as the whole day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no sheet with cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no sheet “{sheet}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds binary data, so it is no table of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds macros, which are never opened here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a PDF, not a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a Word file, not a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a Word file, not a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a binary workbook (.xlsb)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a picture, not a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a web page, though it may open in Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a workbook of an old kind (.xls)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is an OpenDocument file (.ods)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is an archive, not a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged and cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands in the file twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it unpacks to more than {size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would last more than a year, so its dates must be wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its date is a real one among dates that are text, so day and month may have been swapped by a spreadsheet; look at the weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its date was saved as ####: make the column wider in the spreadsheet and save it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end is not given, so one hour was assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end, “{text}”, is no date that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its id stands on other sessions too; all were kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its length “{text}” cannot be read; write it as 1h30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its notes ran past {limit:,} characters and the rest was cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its repeat “{text}” cannot be read, so only the first date is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text cannot be decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text is not UTF-8 and was read as Western European; look at accented letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its title is a date: a spreadsheet may have changed a code such as MAR1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its title ran past {limit:,} characters and the rest was cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out --sheet: a text file has no sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name a column by its letter or its heading, as in --column date=B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name the row of its headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column is known to hold the dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no column is known to hold the titles of sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no dates, or nothing opposite them, are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in it looks like a timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing there has a date, so its cells were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it in Excel and save it as an Excel workbook (.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it in Excel, save a copy without a password, import that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it in Excel, save it again as .xlsx and import that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save a copy without a password and import that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save a shorter period as a file of its own and import that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save a shorter period as a file of its own, or as .csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it again as CSV UTF-8 and import that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it as an Excel workbook (.xlsx) and import that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save it in Excel as an Excel workbook (.xlsx) without macros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the sheet that is needed as .csv and import that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the timetable again in the program it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the timetable as .xlsx or .csv and import that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what its columns hold, or mend it in the spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say which, for instance with {option}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several sheets look like timetables: {sheets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet “{sheet}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet “{sheet}”, row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet “{sheet}”, row {row}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some dates can only be read with the day first and others only with the month first; those that do not fit your choice are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key does not say what these codes mean: {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key does not say what “{code}” means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no day {text} in the order of dates that was chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpack it and import the timetable in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} is a {weekday}, but the file says {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, so it was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}; nor can any other row be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no date that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no time of day; write it as 9:30, 0930 or 2pm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” names no year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>New sessions can start from these. Save one of your own from the dialog of a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates of common sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>A repeat can leave out the days between terms. Without terms it leaves out none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tiers</name>
    <message>
        <source>for information only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be aware of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to plan around</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>midday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}pm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timetables</name>
    <message>
        <source>END:{name} closes no block that is open here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date added to its repeat cannot be read ({text}); look at its dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date added to its repeat ends before it starts; look at its dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date left out of its repeat cannot be read ({text}); look at its dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another entry replaces the same date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download or export it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export a shorter period and import that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export the events of the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it changes a date and all later ones at once in a way that cannot be followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends before it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no end or ends as it starts, so it is kept as a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds binary data, so it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a Word file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a Word, Excel or Outlook file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a Word, Excel or zip file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is an answer to an invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is cancelled in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a calendar: it does not begin with BEGIN:VCALENDAR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lasts more than ten years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it leaves out dates by a rule (EXRULE), which is not read; look at its dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lists {count:,} single dates, which is more than {limit:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stands in the file twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its duration cannot be read ({value})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end has a time of day and its start has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its identifier (UID) stands on other sessions too; all of them were kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its location ran past {limit:,} characters and the rest was cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its notes ran past {limit:,} characters and the rest was cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its series is cancelled in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its start has a time of day and its end has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text cannot be decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text is not UTF-8 and was read as Western European; look at accented letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its time zone is “GMT”, which has no summer time; check its hours from March to October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its time zone “{tzid}” is like none that is known, so it repeats by UTC and may be an hour out where the clocks change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its time zone “{tzid}” is not known; its times were read as {home}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its title ran past {limit:,} characters and the rest was cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tutor ran past {limit:,} characters and the rest was cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line} makes no sense and was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}, “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mend it in the program it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of its repeat rules shares dates with another without end and was left out; look at its dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the timetable as iCalendar (.ics) in the program it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date that it replaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds a newer version of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file stops here, inside the {name} that begins on line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {name} that begins on line {number} has no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many blocks stand one inside another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, so it was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}; nor can any other entry be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} cannot be read ({value})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, not a calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>toolkit</name>
    <message>
        <source>A practice’s year against discrimination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acting on discrimination and harassment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced: check whether it has begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you accept an invitation to speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best after this:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best before this:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best in this time:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair of the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on {day}, to be checked again by {next}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disability and health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discrimination and harassment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents behind the toolkit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not meet it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnic group and origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faith and belief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family and hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day in the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day of the interviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a booking at this step: {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frameworks and reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first day in the post, for {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first day of the interviews, for {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {distance} after the first day in the post, for {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {distance} after the first day of the interviews, for {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {distance} before the first day in the post, for {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {distance} before the first day of the interviews, for {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to ask as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to recruit, speak and plan so that nobody is left out, and what to do when somebody is treated badly. Nothing here asks who people are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Human resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person and online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inclusive recruitment of educators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It meets the standard if this holds: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its next date is not known yet: ask whoever organises it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jargon and big words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead on equality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters about speaking events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meets it in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meets the standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed to meet the standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read itself: only what others say of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read: only that it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our Business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our Influence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our People, Our Business, Our Influence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postgraduate Dean or head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice manager and partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex and gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law on harassment, with its dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The months are our suggestion. Where something is tied to a week or a month of the calendar, its next date stands below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes and activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no legal advice. What is to come is told as it was announced: look up whether it has begun before you rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page was to be checked again by {day}. Check what matters to you at its sources before you rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolkit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainer or supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this is based on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to count, numbers only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have in the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this planner comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in square brackets are yours to fill in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to think about in an advert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{publisher}, {published}. {about} For: {readers}. {read}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sittings} of {minutes} each</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>traditions</name>
    <message>
        <source>Baha’i Faith</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buddhism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Christianity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>East Asian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinduism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Humanism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Islam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jainism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judaism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other traditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paganism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rastafari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sikhism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UK events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoroastrianism</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>typed words</name>
    <message>
        <source>a weekday of a month comes back by months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add one, as in “Tue” or “12 March”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add “monthly” or a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add “weekly”, or name one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin with what it is, as in “Teaching”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change them or take them out; a title can stand in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check am and pm, or say “all day”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a day that there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a later day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose another length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one from 1 to 52, or 53 in a long year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one from {first_year} to {last_year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose up to 16 hours, or say “all day”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can be bank holidays, school holidays or plan-around dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot go on for that long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it counts from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say how often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say how often until then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say of which month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say on which day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say when it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say which one of the month or year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a last day as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has an end as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has hours as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names a weekday of the month as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep within {most} letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out one of the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out one; words of the title can stand in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out the weekday, or change it or the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no month has that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no session takes that long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not every month has a fifth {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what comes back can leave days out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say how many times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say how often, as in “weekly”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say it as in “first Tuesday monthly”, or give the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say “last {weekday}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say “monthly”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that day is too far away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is before it begins, on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is more than 16 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is too long for one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the date is {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no month {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no week {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no week {week} in {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these are several days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these words say nothing that the planner knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no day that the planner can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is to be left out is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as in 2pm, 2:30pm or 14:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as in “12 March”, “12/3/2027”, “next Tue” or “in 3 weeks”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the day before the month, as in 12/3 for 12 March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} is a {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” has said that already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Adjust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>England and Wales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by you on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In its own calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the timetable says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>be aware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calculated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted from a date confirmed by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crossed bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diagonally striped bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dotted bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event with food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guessed from the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>horizontally striped bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>night shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares time with {titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solid bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertically striped bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {doubt}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
