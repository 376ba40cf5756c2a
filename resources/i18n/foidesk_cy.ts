<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context>
    <name>Case</name>
    <message>
        <source>Applicant</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ceisydd</translation>
    </message>
    <message>
        <source>Officer</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Swyddog</translation>
    </message>
    <message>
        <source>Received</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dyddiad cau</translation>
    </message>
    <message>
        <source>Came by</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Daeth drwy</translation>
    </message>
    <message>
        <source>Clock</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cloc</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pam y dyddiad hwn?</translation>
    </message>
    <message>
        <source>Register</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cofrestr</translation>
    </message>
    <message>
        <source>Back to the register</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn ôl i’r gofrestr</translation>
    </message>
    <message>
        <source>No subject</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dim pwnc</translation>
    </message>
    <message>
        <source>Parts of the case sheet</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhannau’r daflen achos</translation>
    </message>
    <message>
        <source>Letters kept</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Llythyrau a gadwyd</translation>
    </message>
    <message>
        <source>What came with it</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yr hyn a ddaeth gydag ef</translation>
    </message>
    <message>
        <source>May be added up for the cost limit</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gellir eu cyfuno ar gyfer y terfyn cost</translation>
    </message>
    <message>
        <source>Request as received</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Y cais fel y’i derbyniwyd</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>Request</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cais</translation>
    </message>
    <message>
        <source>Decision</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Letter</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Llythyr</translation>
    </message>
    <message>
        <source>Notes</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>Areas</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Meysydd</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Neb eto</translation>
    </message>
    <message>
        <source>No name given</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dim enw</translation>
    </message>
    <message>
        <source>None running</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dim un yn rhedeg</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>I’w ateb erbyn {day}</translation>
    </message>
    <message>
        <source>day {day}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>diwrnod {day}</translation>
    </message>
    <message>
        <source>day {day} of {days}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>diwrnod {day} o {days}</translation>
    </message>
    <message>
        <source>Clock stopped</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cloc wedi’i atal</translation>
    </message>
    <message>
        <source>No clock runs</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes cloc yn rhedeg</translation>
    </message>
    <message>
        <source>Undone: {what}. The timeline shows both.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dadwnaed: {what}. Mae’r llinell amser yn dangos y ddau.</translation>
    </message>
    <message>
        <source>What was noted of the request before is noted again.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nodwyd eto yr hyn a nodwyd am y cais o’r blaen.</translation>
    </message>
    <message>
        <source>The note is taken back.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Tynnwyd y nodyn yn ôl.</translation>
    </message>
    <message>
        <source>The note is kept.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadwyd y nodyn.</translation>
    </message>
    <message>
        <source>The task is taken back.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Tynnwyd y dasg yn ôl.</translation>
    </message>
    <message>
        <source>The task is kept.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadwyd y dasg.</translation>
    </message>
    <message>
        <source>The task is open again.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’r dasg yn agored eto.</translation>
    </message>
    <message>
        <source>The task is marked as done.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nodwyd bod y dasg wedi’i gwneud.</translation>
    </message>
    <message>
        <source>It has the wrong day</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’r diwrnod yn anghywir</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni ddigwyddodd</translation>
    </message>
    <message>
        <source>Say which day it should have been.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dywedwch pa ddiwrnod y dylai fod.</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadwyd fel {path}</translation>
    </message>
    <message>
        <source>It is noted that they belong together.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nodwyd eu bod yn perthyn i’w gilydd.</translation>
    </message>
    <message>
        <source>It is noted no more that they belong together.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid yw wedi’i nodi mwyach eu bod yn perthyn i’w gilydd.</translation>
    </message>
    <message>
        <source>Which entry was wrong</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pa gofnod oedd yn anghywir</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Beth oedd yn anghywir</translation>
    </message>
    <message>
        <source>The day it should have said</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Y diwrnod y dylai fod wedi’i ddweud</translation>
    </message>
    <message>
        <source>Why</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Part {name}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhan {name}</translation>
    </message>
    <message>
        <source>Say on which day, such as 9 April 2026.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dywedwch ar ba ddiwrnod, megis 9 Ebrill 2026.</translation>
    </message>
    <message>
        <source>That day has not come yet. Record it once it has happened.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid yw’r diwrnod hwnnw wedi dod eto. Cofnodwch ef ar ôl iddo ddigwydd.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Diwrnod</translation>
    </message>
    <message>
        <source>The day it happened, not the day it is written down.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Y diwrnod y digwyddodd, nid y diwrnod y’i cofnodir.</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Cofnodi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Write the &amp;letter instead</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ysgrifennu’r &amp;llythyr yn lle hynny</translation>
    </message>
    <message>
        <source>{label} is needed for this.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae angen {label} ar gyfer hyn.</translation>
    </message>
    <message>
        <source>{law} knows no such extension</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes estyniad o’r fath o dan {law}</translation>
    </message>
    <message>
        <source>Recorded: {what}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cofnodwyd: {what}.</translation>
    </message>
    <message>
        <source>The day counted from is not counted</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni chyfrifir y diwrnod y cyfrifir ohono</translation>
    </message>
    <message>
        <source>The count, day by day</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Y cyfrif, fesul diwrnod</translation>
    </message>
    <message>
        <source>{day}: day {number}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{day}: diwrnod {number}</translation>
    </message>
    <message>
        <source>day {number}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>diwrnod {number}</translation>
    </message>
    <message>
        <source>Which clock</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pa gloc</translation>
    </message>
    <message>
        <source>&amp;Copy the working</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Copïo’r gwaith cyfrif</translation>
    </message>
    <message>
        <source>&amp;Back to the case</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Yn ôl i’r achos</translation>
    </message>
    <message>
        <source>This is for {part_words} of the request.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae hyn ar gyfer {part_words} o’r cais.</translation>
    </message>
    <message>
        <source>No clock runs on this case.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes cloc yn rhedeg ar yr achos hwn.</translation>
    </message>
    <message>
        <source>Why {day}?</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pam {day}?</translation>
    </message>
    <message>
        <source>Why is no date running?</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pam nad oes dyddiad yn rhedeg?</translation>
    </message>
    <message>
        <source>Bank holidays are known to {day}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae gwyliau banc yn hysbys hyd {day}.</translation>
    </message>
    <message>
        <source>Due {day}: to {what}{part} ({provision})</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dyddiad cau {day}: {what}{part} ({provision})</translation>
    </message>
    <message>
        <source>due {short_day}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>dyddiad cau {short_day}</translation>
    </message>
    <message>
        <source>not running</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ddim yn rhedeg</translation>
    </message>
    <message>
        <source>, met {short_day}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>, cyflawnwyd {short_day}</translation>
    </message>
    <message>
        <source>Who handles it</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pwy sy’n ei drin</translation>
    </message>
    <message>
        <source>An earlier reference</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cyfeirnod cynharach</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>P&amp;wnc</translation>
    </message>
    <message>
        <source>O&amp;fficer</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Swyddog</translation>
    </message>
    <message>
        <source>Re&amp;peats</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn &amp;ailadrodd</translation>
    </message>
    <message>
        <source>What is noted of the request is kept.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadwyd yr hyn a nodwyd am y cais.</translation>
    </message>
    <message>
        <source>No program on this computer took “{name}”.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni dderbyniodd unrhyw raglen ar y cyfrifiadur hwn “{name}”.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadw copi</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Save a copy of</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadw copi o</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{size} beit</translation>
    </message>
    <message>
        <source>{what:.0f} kB</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{what:.0f} kB</translation>
    </message>
    <message>
        <source>{what:.1f} MB</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{what:.1f} MB</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>yr un cyfeiriad e-bost</translation>
    </message>
    <message>
        <source>same name and address</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>yr un enw a chyfeiriad</translation>
    </message>
    <message>
        <source>same national reference</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>yr un cyfeirnod cenedlaethol</translation>
    </message>
    <message>
        <source>linked here as aggregated</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>wedi’i gysylltu yma fel un a gyfunwyd</translation>
    </message>
    <message>
        <source> · the message as it came</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation> · y neges fel y daeth</translation>
    </message>
    <message>
        <source>The answer took {working_days}, the day of receipt being day 0</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cymerodd yr ateb {working_days}, gyda diwrnod ei dderbyn yn ddiwrnod 0</translation>
    </message>
    <message>
        <source>{said}; counted inclusively, the day of receipt being day 1, {inclusive}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{said}; o’i gyfrif yn gynhwysol, gyda diwrnod ei dderbyn yn ddiwrnod 1, {inclusive}.</translation>
    </message>
    <message>
        <source>{since} since {begins}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{since} ers {begins}.</translation>
    </message>
    <message>
        <source>{since}: {begins} to {day}, {working_days}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{since}: {begins} hyd {day}, {working_days}.</translation>
    </message>
    <message>
        <source>Received {day} · {ties}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cafwyd {day} · {ties}</translation>
    </message>
    <message>
        <source>{day} to {day2}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{day} hyd {day2}</translation>
    </message>
    <message>
        <source>Dated {day} · {pages}{replacing_words}{overriding_words}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dyddiedig {day} · {pages}{replacing_words}{overriding_words}</translation>
    </message>
    <message>
        <source>Waiting for the applicant (clarification)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn aros am y ceisydd (eglurhad)</translation>
    </message>
    <message>
        <source>Waiting for the applicant (a fee)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn aros am y ceisydd (ffi)</translation>
    </message>
    <message>
        <source>{day} is more than a year away. If the year is right, press Record again.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae {day} fwy na blwyddyn i ffwrdd. Os yw’r flwyddyn yn gywir, pwyswch Cofnodi eto.</translation>
    </message>
    <message>
        <source>Owed, no date given</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn ddyledus, heb ddyddiad</translation>
    </message>
    <message>
        <source>the rest</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>y gweddill</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>January</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ionawr</translation>
    </message>
    <message>
        <source>February</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Chwefror</translation>
    </message>
    <message>
        <source>March</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mawrth</translation>
    </message>
    <message>
        <source>April</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ebrill</translation>
    </message>
    <message>
        <source>May</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mehefin</translation>
    </message>
    <message>
        <source>July</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gorffennaf</translation>
    </message>
    <message>
        <source>August</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Awst</translation>
    </message>
    <message>
        <source>September</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Medi</translation>
    </message>
    <message>
        <source>October</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Hydref</translation>
    </message>
    <message>
        <source>November</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Tachwedd</translation>
    </message>
    <message>
        <source>December</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhagfyr</translation>
    </message>
    <message>
        <source>Monday</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dydd Llun</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dydd Mawrth</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dydd Mercher</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dydd Iau</translation>
    </message>
    <message>
        <source>Friday</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dydd Gwener</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dydd Sadwrn</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dydd Sul</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Dismiss this message</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cau’r neges hon</translation>
    </message>
    <message>
        <source>Bank holidays known to {day}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwyliau banc hyd at {day}</translation>
    </message>
    <message>
        <source>{case} is logged.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae {case} wedi’i gofnodi.</translation>
    </message>
    <message>
        <source>FoiDesk is opening</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae FoiDesk yn agor</translation>
    </message>
    <message>
        <source>No authority set up yet</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes awdurdod wedi’i sefydlu eto</translation>
    </message>
    <message>
        <source>Search: {name}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Chwiliad: {name}</translation>
    </message>
    <message>
        <source>Search requests, people and words in letters and attachments</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Chwilio ceisiadau, pobl a geiriau mewn llythyrau ac atodiadau</translation>
    </message>
    <message>
        <source>Search requests, people, words in letters…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Chwilio ceisiadau, pobl, geiriau mewn llythyrau…</translation>
    </message>
    <message>
        <source>Late</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>Due in {days} working days</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn {days} diwrnod gwaith</translation>
    </message>
    <message>
        <source>All open</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pob un agored</translation>
    </message>
    <message>
        <source>Clock stopped</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cloc wedi’i atal</translation>
    </message>
    <message>
        <source>Answered</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Wedi’u hateb</translation>
    </message>
    <message>
        <source>All requests</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pob cais</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Silffoedd</translation>
    </message>
    <message>
        <source>REQUESTS</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>CEISIADAU</translation>
    </message>
    <message>
        <source>OFFICE</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>SWYDDFA</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yr hyn sydd i’w wneud</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>When is it due?</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pryd mae’r dyddiad cau?</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Calendr</translation>
    </message>
    <message>
        <source>Audit</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Archwilio</translation>
    </message>
    <message>
        <source>Retention</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadw cofnodion</translation>
    </message>
    <message>
        <source>SAVED SEARCHES</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>CHWILIADAU A GADWYD</translation>
    </message>
    <message>
        <source>Status</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Working…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn gweithio…</translation>
    </message>
    <message>
        <source>Ready · Works offline</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn barod · Yn gweithio all-lein</translation>
    </message>
    <message>
        <source>Search has still to read {what}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’r chwilio eto i ddarllen {what}</translation>
    </message>
    <message>
        <source>&amp;Import e-mail…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Mewnforio e-bost…</translation>
    </message>
    <message>
        <source>&amp;New request</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cais &amp;newydd</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Clirio’r chwiliad</translation>
    </message>
    <message>
        <source>Day month year</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dydd mis blwyddyn</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes dim i’w ddadwneud.</translation>
    </message>
    <message>
        <source>A letter that went out cannot be undone. Another letter corrects it.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni ellir dadwneud llythyr a anfonwyd. Llythyr arall sy’n ei gywiro.</translation>
    </message>
    <message>
        <source>Undo ({key})</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dadwneud ({key})</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>{label} (if any)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{label} (os oes un)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>Yes</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ie</translation>
    </message>
    <message>
        <source>Write the amount in figures, such as 25.50.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ysgrifennwch y swm mewn ffigurau, megis 25.50.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 9 April 2018 or 09/04/2018.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid dyddiad yw hwn. Ysgrifennwch ef fel 9 Ebrill 2018 neu 09/04/2018.</translation>
    </message>
    <message>
        <source>The request is logged. Here is the next file.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cofnodwyd y cais. Dyma’r ffeil nesaf.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Copïo manylion</translation>
    </message>
    <message>
        <source>Let go to read these requests</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gollyngwch i ddarllen y ceisiadau hyn</translation>
    </message>
    <message>
        <source>Nothing is logged until you have checked it.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni chofnodir dim nes ichi ei wirio.</translation>
    </message>
    <message>
        <source>The set-up is saved. New letters and dates follow it.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadwyd y gosodiadau. Bydd llythyrau a dyddiadau newydd yn eu dilyn.</translation>
    </message>
    <message>
        <source>The letter is kept and its act recorded.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadwyd y llythyr a chofnodwyd ei weithred.</translation>
    </message>
    <message>
        <source>Something went wrong inside FoiDesk, and this step was not carried out.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Aeth rhywbeth o’i le y tu mewn i FoiDesk, ac ni chyflawnwyd y cam hwn.</translation>
    </message>
    <message>
        <source>What was saved stays saved. Try again; if it comes back, send FoiDesk’s log to whoever looks after it.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’r hyn a gadwyd yn dal wedi’i gadw. Rhowch gynnig arall arni; os daw’n ôl, anfonwch log FoiDesk at bwy bynnag sy’n gofalu amdano.</translation>
    </message>
    <message>
        <source>Some of what you decided is not saved yet.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid yw rhai o’ch penderfyniadau wedi’u cadw eto.</translation>
    </message>
    <message>
        <source>Put right what stands in the way, or close the window once more to give it up.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cywirwch yr hyn sydd ar y ffordd, neu caewch y ffenestr unwaith eto i’w ildio.</translation>
    </message>
    <message>
        <source>Letters are still being printed or saved.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae llythyrau’n dal i gael eu hargraffu neu eu cadw.</translation>
    </message>
    <message>
        <source>Let them finish, or close the window once more to leave the rest.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gadewch iddynt orffen, neu caewch y ffenestr unwaith eto i adael y gweddill.</translation>
    </message>
    <message>
        <source>The answer of a business area is written and not recorded yet.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ysgrifennwyd ateb maes busnes ond nid yw wedi’i gofnodi eto.</translation>
    </message>
    <message>
        <source>Record it under Areas, or close the window once more to give it up.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cofnodwch ef o dan Meysydd, neu caewch y ffenestr unwaith eto i’w ildio.</translation>
    </message>
    <message>
        <source>Requests (*.eml *.json);;All files (*)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ceisiadau (*.eml *.json);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>No provision stands behind this field.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes darpariaeth y tu ôl i’r maes hwn.</translation>
    </message>
    <message>
        <source>Go to a field first; F1 opens the help for where you are.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ewch i faes yn gyntaf; mae F1 yn agor y cymorth ar gyfer lle’r ydych.</translation>
    </message>
    <message>
        <source>Areas</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Meysydd</translation>
    </message>
    <message>
        <source>Import requests</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mewnforio ceisiadau</translation>
    </message>
    <message>
        <source>This letter cannot be shown: its PDF is damaged.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni ellir dangos y llythyr hwn: mae ei PDF wedi’i ddifrodi.</translation>
    </message>
    <message>
        <source>Printed on {printer} (job {job}).</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Argraffwyd ar {printer} (tasg {job}).</translation>
    </message>
    <message>
        <source>Queued on {printer} (job {job}), not printed yet. Look at the printer.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yng nghiw {printer} (tasg {job}), heb ei argraffu eto. Edrychwch ar yr argraffydd.</translation>
    </message>
    <message>
        <source>{printer} did not take the letter. {last_line}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni dderbyniodd {printer} y llythyr. {last_line}</translation>
    </message>
    <message>
        <source>The job {job} is no longer in the queue of {printer}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid yw tasg {job} yng nghiw {printer} mwyach.</translation>
    </message>
    <message>
        <source>There is no printer called {printer}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes argraffydd o’r enw {printer}.</translation>
    </message>
    <message>
        <source>{printer} takes no jobs at present.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid yw {printer} yn derbyn tasgau ar hyn o bryd.</translation>
    </message>
    <message>
        <source>This computer has no printing system: the command “lp” of CUPS is missing.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes gan y cyfrifiadur hwn system argraffu: mae gorchymyn “lp” CUPS ar goll.</translation>
    </message>
    <message>
        <source>Install cups-client, or save the letter as a PDF.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gosodwch cups-client, neu cadwch y llythyr fel PDF.</translation>
    </message>
    <message>
        <source>The printing system does not answer.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid yw’r system argraffu yn ateb.</translation>
    </message>
    <message>
        <source>{printer} did not start to print.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni ddechreuodd {printer} argraffu.</translation>
    </message>
    <message>
        <source>{printer} stopped after page {number}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Stopiodd {printer} ar ôl tudalen {number}.</translation>
    </message>
    <message>
        <source>FoiDesk cannot open the case file</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni all FoiDesk agor y ffeil achosion</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ca&amp;u</translation>
    </message>
    <message>
        <source>Please check. </source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwiriwch. </translation>
    </message>
    <message>
        <source>To put right. </source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>I’w gywiro. </translation>
    </message>
    <message>
        <source>“All acts” (Ctrl+M) lists what can be done with it, and says why the rest cannot.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae “Pob cam” (Ctrl+M) yn rhestru’r hyn y gellir ei wneud ag ef, ac yn dweud pam na ellir gwneud y gweddill.</translation>
    </message>
    <message>
        <source>It is closed once it has been answered.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Fe’i caeir ar ôl ei ateb.</translation>
    </message>
    <message>
        <source>Mark them in the register: Space, or a click with Ctrl or Shift; Ctrl+A marks all that are shown.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Marciwch nhw yn y gofrestr: Space, neu glic gyda Ctrl neu Shift; mae Ctrl+A yn marcio popeth a ddangosir.</translation>
    </message>
    <message>
        <source>This case cannot be given more time now.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni ellir rhoi rhagor o amser i’r achos hwn yn awr.</translation>
    </message>
    <message>
        <source>This case cannot be closed now.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni ellir cau’r achos hwn yn awr.</translation>
    </message>
    <message>
        <source>No request is marked.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes cais wedi’i farcio.</translation>
    </message>
    <message>
        <source>There are {count} pages in this letter.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae {count} tudalen yn y llythyr hwn.</translation>
    </message>
    <message>
        <source>There is 1 page in this letter.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae 1 dudalen yn y llythyr hwn.</translation>
    </message>
    <message>
        <source>“{typed}” is not among the pages of this letter. {there}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid yw “{typed}” ymhlith tudalennau’r llythyr hwn. {there}</translation>
    </message>
    <message>
        <source>“{typed}” is not a page or a range of pages. {there}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid tudalen nac ystod o dudalennau yw “{typed}”. {there}</translation>
    </message>
    <message>
        <source>“{typed}” runs backwards. {there}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae “{typed}” yn rhedeg yn ôl. {there}</translation>
    </message>
    <message>
        <source>{printer} is paused{why}. Nothing was sent to it.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae {printer} wedi’i oedi{why}. Nid anfonwyd dim ato.</translation>
    </message>
    <message>
        <source>Copy what happened, for whoever looks after FoiDesk. No words of a request are in it.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Copïo’r hyn a ddigwyddodd, ar gyfer pwy bynnag sy’n gofalu am FoiDesk. Nid oes geiriau o gais ynddo.</translation>
    </message>
    <message>
        <source>There is 1 page.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae 1 dudalen.</translation>
    </message>
    <message>
        <source>There are {count} pages.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae {count} tudalen.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Group the register: by officer, by authority, not at all</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Grwpio’r gofrestr: yn ôl swyddog, yn ôl awdurdod, neu ddim o gwbl</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Chwilio’r gofrestr</translation>
    </message>
    <message>
        <source>Go to anything, do anything: type a few letters</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mynd i unrhyw le, gwneud unrhyw beth: teipiwch ychydig lythrennau</translation>
    </message>
    <message>
        <source>Filter the register</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Hidlo’r gofrestr</translation>
    </message>
    <message>
        <source>What needs you today</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yr hyn sydd i’w wneud heddiw</translation>
    </message>
    <message>
        <source>Write down a new request</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cofnodi cais newydd</translation>
    </message>
    <message>
        <source>Import a saved e-mail or a case file in JSON</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mewnforio e-bost a gadwyd neu ffeil achos JSON</translation>
    </message>
    <message>
        <source>Help for where you are</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cymorth ar gyfer lle’r ydych chi</translation>
    </message>
    <message>
        <source>Every key on one page</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pob bysell ar un dudalen</translation>
    </message>
    <message>
        <source>The law behind the field you are in</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Y gyfraith y tu ôl i’r maes yr ydych chi ynddo</translation>
    </message>
    <message>
        <source>Read the register again</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Darllen y gofrestr eto</translation>
    </message>
    <message>
        <source>When would a request be due?</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pryd fyddai’r dyddiad cau ar gyfer cais?</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pam y dyddiad hwn?</translation>
    </message>
    <message>
        <source>All acts of this case</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pob gweithred ar yr achos hwn</translation>
    </message>
    <message>
        <source>Decide the parts of this case</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Penderfynu ar rannau’r achos hwn</translation>
    </message>
    <message>
        <source>The letters of this case</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Llythyrau’r achos hwn</translation>
    </message>
    <message>
        <source>Acknowledge this request by letter</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cydnabod y cais hwn drwy lythyr</translation>
    </message>
    <message>
        <source>Write to extend the time of this case</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ysgrifennu i estyn amser yr achos hwn</translation>
    </message>
    <message>
        <source>Close this case with the outcome decided</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cau’r achos hwn gyda’r canlyniad y penderfynwyd arno</translation>
    </message>
    <message>
        <source>Ask business areas about this case</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Holi meysydd busnes am yr achos hwn</translation>
    </message>
    <message>
        <source>Chase the business areas that owe an answer</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Atgoffa’r meysydd busnes sydd heb ateb</translation>
    </message>
    <message>
        <source>Print the letters of the marked requests</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Argraffu llythyrau’r ceisiadau a farciwyd</translation>
    </message>
    <message>
        <source>Save the letters of the marked requests as PDF</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadw llythyrau’r ceisiadau a farciwyd fel PDF</translation>
    </message>
    <message>
        <source>Assign the marked requests to an officer</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Neilltuo’r ceisiadau a farciwyd i swyddog</translation>
    </message>
    <message>
        <source>Go to the register</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mynd i’r gofrestr</translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mynd i’r achos</translation>
    </message>
    <message>
        <source>The calendar of bank holidays</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Calendr y gwyliau banc</translation>
    </message>
    <message>
        <source>The audit: who did what, when</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yr archwiliad: pwy wnaeth beth, a phryd</translation>
    </message>
    <message>
        <source>Requests whose time is over, and what is held about a person</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ceisiadau y daeth eu cyfnod cadw i ben, a’r hyn a gedwir am berson</translation>
    </message>
    <message>
        <source>Set-up of the authority</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gosodiadau’r awdurdod</translation>
    </message>
    <message>
        <source>Change the colours: light, dark, contrast</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Newid y lliwiau: golau, tywyll, cyferbyniad</translation>
    </message>
    <message>
        <source>Back to the register</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn ôl i’r gofrestr</translation>
    </message>
    <message>
        <source>Undo what was done last</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dadwneud yr hyn a wnaed ddiwethaf</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Language of the window: as the system</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Iaith y ffenestr: fel y system</translation>
    </message>
    <message>
        <source>Language of the window: English</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Iaith y ffenestr: Saesneg</translation>
    </message>
    <message>
        <source>Language of the window: Welsh</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Iaith y ffenestr: Cymraeg</translation>
    </message>
    <message>
        <source>Nobody who speaks Welsh has checked these words yet</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes siaradwr Cymraeg wedi gwirio’r geiriau hyn eto</translation>
    </message>
    <message>
        <source>The window changes its language when FoiDesk is started again.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Bydd y ffenestr yn newid ei hiaith pan gaiff FoiDesk ei gychwyn eto.</translation>
    </message>
    <message>
        <source>Nobody who speaks Welsh has checked its Welsh words yet.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes siaradwr Cymraeg wedi gwirio ei geiriau Cymraeg eto.</translation>
    </message>
    <message>
        <source>Welsh not checked yet</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cymraeg heb ei gwirio</translation>
    </message>
</context>
<context>
    <name>Nouns</name>
    <message>
        <source>request</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>cais</translation>
    </message>
    <message>
        <source>case</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>achos</translation>
    </message>
    <message>
        <source>file</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ffeil</translation>
    </message>
    <message>
        <source>letter</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>llythyr</translation>
    </message>
    <message>
        <source>task</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>tasg</translation>
    </message>
    <message>
        <source>answer</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ateb</translation>
    </message>
    <message>
        <source>working day</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>diwrnod gwaith</translation>
    </message>
    <message>
        <source>business area</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>maes busnes</translation>
    </message>
    <message>
        <source>change</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>newid</translation>
    </message>
    <message>
        <source>provision</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>darpariaeth</translation>
    </message>
    <message>
        <source>open case</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>achos agored</translation>
    </message>
    <message>
        <source>day</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>diwrnod</translation>
    </message>
    <message>
        <source>draft</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>drafft</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>e-bost</translation>
    </message>
    <message>
        <source>more file</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ffeil arall</translation>
    </message>
    <message>
        <source>finding</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>canfyddiad</translation>
    </message>
    <message>
        <source>more finding</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>canfyddiad arall</translation>
    </message>
    <message>
        <source>group</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>grŵp</translation>
    </message>
    <message>
        <source>part</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>rhan</translation>
    </message>
    <message>
        <source>page</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>tudalen</translation>
    </message>
    <message>
        <source>place</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>lle</translation>
    </message>
    <message>
        <source>row</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>rhes</translation>
    </message>
    <message>
        <source>thing</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>peth</translation>
    </message>
    <message>
        <source>more thing</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>peth arall</translation>
    </message>
    <message>
        <source>time</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>gwaith</translation>
    </message>
    <message>
        <source>year</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>mlynedd</translation>
    </message>
    <message>
        <source>hour</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>awr</translation>
    </message>
    <message>
        <source>minute</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>munud</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>paragraff</translation>
    </message>
</context>
<context>
    <name>Nouns after three and six</name>
    <message>
        <source>request</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>chais</translation>
    </message>
    <message>
        <source>case</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>achos</translation>
    </message>
    <message>
        <source>file</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ffeil</translation>
    </message>
    <message>
        <source>letter</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>llythyr</translation>
    </message>
    <message>
        <source>task</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>thasg</translation>
    </message>
    <message>
        <source>answer</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ateb</translation>
    </message>
    <message>
        <source>working day</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>diwrnod gwaith</translation>
    </message>
    <message>
        <source>business area</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>maes busnes</translation>
    </message>
    <message>
        <source>change</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>newid</translation>
    </message>
    <message>
        <source>provision</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>darpariaeth</translation>
    </message>
    <message>
        <source>open case</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>achos agored</translation>
    </message>
    <message>
        <source>day</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>diwrnod</translation>
    </message>
    <message>
        <source>draft</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>drafft</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>e-bost</translation>
    </message>
    <message>
        <source>more file</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ffeil arall</translation>
    </message>
    <message>
        <source>finding</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>chanfyddiad</translation>
    </message>
    <message>
        <source>more finding</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>chanfyddiad arall</translation>
    </message>
    <message>
        <source>group</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>grŵp</translation>
    </message>
    <message>
        <source>part</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>rhan</translation>
    </message>
    <message>
        <source>page</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>tudalen</translation>
    </message>
    <message>
        <source>place</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>lle</translation>
    </message>
    <message>
        <source>row</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>rhes</translation>
    </message>
    <message>
        <source>thing</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>pheth</translation>
    </message>
    <message>
        <source>more thing</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>pheth arall</translation>
    </message>
    <message>
        <source>time</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>gwaith</translation>
    </message>
    <message>
        <source>year</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>blynedd</translation>
    </message>
    <message>
        <source>hour</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>awr</translation>
    </message>
    <message>
        <source>minute</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>munud</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>pharagraff</translation>
    </message>
</context>
<context>
    <name>Nouns after two</name>
    <message>
        <source>request</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>gais</translation>
    </message>
    <message>
        <source>case</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>achos</translation>
    </message>
    <message>
        <source>file</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ffeil</translation>
    </message>
    <message>
        <source>letter</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>lythyr</translation>
    </message>
    <message>
        <source>task</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>dasg</translation>
    </message>
    <message>
        <source>answer</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ateb</translation>
    </message>
    <message>
        <source>working day</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ddiwrnod gwaith</translation>
    </message>
    <message>
        <source>business area</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>faes busnes</translation>
    </message>
    <message>
        <source>change</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>newid</translation>
    </message>
    <message>
        <source>provision</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ddarpariaeth</translation>
    </message>
    <message>
        <source>open case</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>achos agored</translation>
    </message>
    <message>
        <source>day</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ddiwrnod</translation>
    </message>
    <message>
        <source>draft</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ddrafft</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>e-bost</translation>
    </message>
    <message>
        <source>more file</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ffeil arall</translation>
    </message>
    <message>
        <source>finding</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ganfyddiad</translation>
    </message>
    <message>
        <source>more finding</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ganfyddiad arall</translation>
    </message>
    <message>
        <source>group</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>grŵp</translation>
    </message>
    <message>
        <source>part</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ran</translation>
    </message>
    <message>
        <source>page</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>dudalen</translation>
    </message>
    <message>
        <source>place</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>le</translation>
    </message>
    <message>
        <source>row</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>res</translation>
    </message>
    <message>
        <source>thing</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>beth</translation>
    </message>
    <message>
        <source>more thing</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>beth arall</translation>
    </message>
    <message>
        <source>time</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>waith</translation>
    </message>
    <message>
        <source>year</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>flynedd</translation>
    </message>
    <message>
        <source>hour</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>awr</translation>
    </message>
    <message>
        <source>minute</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>funud</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>baragraff</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>A claim that this outcome has no room for was set aside.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhoddwyd o’r neilltu hawliad nad oes lle iddo gyda’r canlyniad hwn.</translation>
    </message>
    <message>
        <source>{count} claims that this outcome has no room for were set aside.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhoddwyd {count} hawliad o’r neilltu, gan nad oes lle iddynt gyda’r canlyniad hwn.</translation>
    </message>
    <message>
        <source>No more time can be taken to weigh the public interest.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni ellir cymryd rhagor o amser i bwyso a mesur budd y cyhoedd.</translation>
    </message>
    <message>
        <source>This exemption is not weighed, so no more time can be taken for it.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid yw’r esemptiad hwn yn cael ei bwyso a’i fesur, felly ni ellir cymryd rhagor o amser ar ei gyfer.</translation>
    </message>
    <message>
        <source>The time can be extended for a request both complex and voluminous, by a notice no later than {last} (regulation 7). It cannot be used to find another exception.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gellir estyn yr amser ar gyfer cais sy’n gymhleth ac yn swmpus, drwy hysbysiad heb fod yn hwyrach na {last} (rheoliad 7). Ni ellir ei ddefnyddio i ganfod eithriad arall.</translation>
    </message>
    <message>
        <source>The time was extended. It cannot be used to find another exception.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Estynnwyd yr amser. Ni ellir ei ddefnyddio i ganfod eithriad arall.</translation>
    </message>
    <message>
        <source>The time can no longer be extended.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni ellir estyn yr amser mwyach.</translation>
    </message>
    <message>
        <source>This law gives no more time than that.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid yw’r gyfraith hon yn rhoi rhagor o amser na hynny.</translation>
    </message>
    <message>
        <source>Working day {day} of {of}; due</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Diwrnod gwaith {day} o {of}; dyddiad cau</translation>
    </message>
    <message>
        <source>Due</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dyddiad cau</translation>
    </message>
    <message>
        <source>Nothing was decided under {cite} here before.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni phenderfynwyd dim o dan {cite} yma o’r blaen.</translation>
    </message>
    <message>
        <source>, in the latest {among:,} answered requests</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>, yn y {among:,} cais diweddaraf a atebwyd</translation>
    </message>
    <message>
        <source>Decided under {cite} here before{among}: {parts} ({each}).</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Penderfynwyd o dan {cite} yma o’r blaen{among}: {parts} ({each}).</translation>
    </message>
    <message>
        <source>Held</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cedwir</translation>
    </message>
    <message>
        <source>Partly held</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cedwir yn rhannol</translation>
    </message>
    <message>
        <source>Not held</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nas cedwir</translation>
    </message>
    <message>
        <source>Neither confirm nor deny</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Heb gadarnhau na gwadu</translation>
    </message>
    <message>
        <source>Not determined</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Heb ei bennu</translation>
    </message>
    <message>
        <source>Would cause it</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Byddai’n ei achosi</translation>
    </message>
    <message>
        <source>Would be likely to cause it</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Byddai’n debygol o’i achosi</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Heb benderfynu</translation>
    </message>
    <message>
        <source>Time left and past decisions</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Amser ar ôl a phenderfyniadau blaenorol</translation>
    </message>
    <message>
        <source>The latest</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Y diweddaraf</translation>
    </message>
    <message>
        <source>Why confirming or denying engages it</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pam mae cadarnhau neu wadu yn dod o’i fewn</translation>
    </message>
    <message>
        <source>Why this ground applies</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pam mae’r sail hon yn berthnasol</translation>
    </message>
    <message>
        <source>Why the {exemption_word} applies</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pam mae’r {exemption_word} yn berthnasol</translation>
    </message>
    <message>
        <source>Adverse effect of {deed}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Effaith andwyol {deed}</translation>
    </message>
    <message>
        <source>Harm from {deed}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Niwed yn sgil {deed}</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Heb ei ddweud eto</translation>
    </message>
    <message>
        <source>How likely is that harm? Giving it out …</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pa mor debygol yw’r niwed hwnnw? Byddai ei ryddhau …</translation>
    </message>
    <message>
        <source>Statistical information, section 36(4)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwybodaeth ystadegol, adran 36(4)</translation>
    </message>
    <message>
        <source>The Act or regulations, and the provision</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Y Ddeddf neu’r rheoliadau, a’r ddarpariaeth</translation>
    </message>
    <message>
        <source>Enactment that prohibits {deed}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Deddfiad sy’n gwahardd {deed}</translation>
    </message>
    <message>
        <source>Leave the reasons out of the letter</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gadael y rhesymau allan o’r llythyr</translation>
    </message>
    <message>
        <source>Section {cite}: where stating them would itself reveal exempt information</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Adran {cite}: lle byddai eu datgan ynddo’i hun yn datgelu gwybodaeth esempt</translation>
    </message>
    <message>
        <source>In the alternative to {cited}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Fel dewis arall yn lle {cited}</translation>
    </message>
    <message>
        <source>Relied on in its own right</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dibynnir arno ynddo’i hun</translation>
    </message>
    <message>
        <source>Beside the other claims</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ochr yn ochr â’r hawliadau eraill</translation>
    </message>
    <message>
        <source>Harm if it were held and given out</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Niwed pe bai’n cael ei chadw a’i rhyddhau</translation>
    </message>
    <message>
        <source>Claim of {cite}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Hawliad o dan {cite}</translation>
    </message>
    <message>
        <source>Remove {cite}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dileu {cite}</translation>
    </message>
    <message>
        <source>Add an &amp;{exemption}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ychwanegu &amp;{exemption}</translation>
    </message>
    <message>
        <source>Add an &amp;{exemption} from confirming or denying</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ychwanegu &amp;{exemption} rhag cadarnhau neu wadu</translation>
    </message>
    <message>
        <source>Add th&amp;e provision for what is not held</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ychwanegu’r &amp;ddarpariaeth ar gyfer yr hyn nas cedwir</translation>
    </message>
    <message>
        <source>Add a ground of r&amp;efusal</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ychwanegu &amp;sail dros wrthod</translation>
    </message>
    <message>
        <source>Type a limb or a word: {example}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Teipiwch gangen neu air: {example}</translation>
    </message>
    <message>
        <source>confirming or denying</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>cadarnhau neu wadu</translation>
    </message>
    <message>
        <source>FoiDesk does not know this provision. Remove it, or keep it as history.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid yw FoiDesk yn adnabod y ddarpariaeth hon. Dilëwch hi, neu cadwch hi fel hanes.</translation>
    </message>
    <message>
        <source>Not confirmed against the text of the law: your own judgement stands over what is said here.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Heb ei chadarnhau yn erbyn testun y gyfraith: eich barn chi sy’n drech na’r hyn a ddywedir yma.</translation>
    </message>
    <message>
        <source>Show prejudice.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dangoswch niwed.</translation>
    </message>
    <message>
        <source>Show substantial prejudice.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dangoswch niwed sylweddol.</translation>
    </message>
    <message>
        <source>Show an adverse effect that is more likely than not.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dangoswch effaith andwyol sy’n fwy tebygol na pheidio.</translation>
    </message>
    <message>
        <source>Show that it is required for its purpose.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dangoswch fod ei hangen at ei phwrpas.</translation>
    </message>
    <message>
        <source>Show danger to health or safety.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dangoswch berygl i iechyd neu ddiogelwch.</translation>
    </message>
    <message>
        <source>It rests on the qualified person’s reasonable opinion.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’n dibynnu ar farn resymol y person cymwys.</translation>
    </message>
    <message>
        <source>Show a breach of confidence that somebody could sue for.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dangoswch dor-cyfrinachedd y gallai rhywun ddwyn achos amdano.</translation>
    </message>
    <message>
        <source>Show what the limbs you name ask for.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dangoswch yr hyn y mae’r canghennau a enwir gennych yn gofyn amdano.</translation>
    </message>
    <message>
        <source>Absolute: there is no public interest test.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Absoliwt: nid oes prawf budd y cyhoedd.</translation>
    </message>
    <message>
        <source>Qualified: the public interest has to be weighed.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Amodol: rhaid pwyso a mesur budd y cyhoedd.</translation>
    </message>
    <message>
        <source>There is no public interest test.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes prawf budd y cyhoedd.</translation>
    </message>
    <message>
        <source>On these limbs there is no public interest test.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ar y canghennau hyn nid oes prawf budd y cyhoedd.</translation>
    </message>
    <message>
        <source>Qualified: the public interest has to be weighed, with a presumption {of}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Amodol: rhaid pwyso a mesur budd y cyhoedd, gyda rhagdybiaeth {of}.</translation>
    </message>
    <message>
        <source>that you say whether it is held</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>eich bod yn dweud a yw’n cael ei chadw</translation>
    </message>
    <message>
        <source>in favour of disclosure</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>o blaid datgelu</translation>
    </message>
    <message>
        <source>Not in force on {day}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ddim mewn grym ar {day}.</translation>
    </message>
    <message>
        <source>To neither confirm nor deny.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>I beidio â chadarnhau na gwadu.</translation>
    </message>
    <message>
        <source>A ground of refusal.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Sail dros wrthod.</translation>
    </message>
    <message>
        <source>There is nothing to weigh. Say in the answer what was searched.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes dim i’w bwyso a’i fesur. Dywedwch yn yr ateb beth a chwiliwyd.</translation>
    </message>
    <message>
        <source>Not for information on emissions.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid ar gyfer gwybodaeth am allyriadau.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Hawliadau</translation>
    </message>
    <message>
        <source>Data correct as at</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Data’n gywir ar</translation>
    </message>
    <message>
        <source>&amp;Data correct as at</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Data’n gywir ar</translation>
    </message>
    <message>
        <source>{decided} of {parts} decided</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{decided} o {parts} wedi’u penderfynu</translation>
    </message>
    <message>
        <source>This decision has been given out: it stays as it was told. A letter issued here is under Letter.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’r penderfyniad hwn wedi’i roi: mae’n aros fel y’i dywedwyd. Mae llythyr a anfonwyd yma o dan Llythyr.</translation>
    </message>
    <message>
        <source>This part was answered by itself: it stays as it was told.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Atebwyd y rhan hon ar ei phen ei hun: mae’n aros fel y’i dywedwyd.</translation>
    </message>
    <message>
        <source>Such as the files looked at, how many there are, and how long one of them took.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Megis y ffeiliau yr edrychwyd arnynt, faint sydd ohonynt, a faint o amser a gymerodd un ohonynt.</translation>
    </message>
    <message>
        <source>What could be answered within the limit: a shorter period, one office, fewer questions.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yr hyn y gellid ei ateb o fewn y terfyn: cyfnod byrrach, un swyddfa, llai o gwestiynau.</translation>
    </message>
    <message>
        <source>Estimate of the cost</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Amcangyfrif o’r gost</translation>
    </message>
    <message>
        <source>Based on a sample</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn seiliedig ar sampl</translation>
    </message>
    <message>
        <source>The estimate is based on a sample</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’r amcangyfrif yn seiliedig ar sampl</translation>
    </message>
    <message>
        <source>May be added up for the cost limit</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gellir eu cyfuno ar gyfer y terfyn cost</translation>
    </message>
    <message>
        <source>How it was esti&amp;mated</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Sut yr &amp;amcangyfrifwyd</translation>
    </message>
    <message>
        <source>Help to &amp;narrow the request</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cymorth i &amp;gulhau’r cais</translation>
    </message>
    <message>
        <source>Finding out whether it is held</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Canfod a yw’n cael ei chadw</translation>
    </message>
    <message>
        <source>Locating it</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dod o hyd iddi</translation>
    </message>
    <message>
        <source>Retrieving it</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ei hadalw</translation>
    </message>
    <message>
        <source>Extracting it</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ei thynnu allan</translation>
    </message>
    <message>
        <source>The Regulations have no limit on cost. Claim the exception for manifestly unreasonable requests instead, with its public interest; the hours given here only show how great the burden would be.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes gan y Rheoliadau derfyn cost. Hawliwch yr eithriad ar gyfer ceisiadau amlwg afresymol yn lle hynny, gyda’i fudd y cyhoedd; nid yw’r oriau a roddir yma ond yn dangos pa mor fawr fyddai’r baich.</translation>
    </message>
    <message>
        <source>Only this work may be counted: not reading, redacting, or deciding.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dim ond y gwaith hwn y gellir ei gyfrif: nid darllen, golygu na phenderfynu.</translation>
    </message>
    <message>
        <source>{figure} hour</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{figure} awr</translation>
    </message>
    <message>
        <source>{figure} hours</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{figure} awr</translation>
    </message>
    <message>
        <source>no more than £{amount} an hour</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>dim mwy na £{amount} yr awr</translation>
    </message>
    <message>
        <source>£{amount} an hour</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>£{amount} yr awr</translation>
    </message>
    <message>
        <source>The limit is £{pounds}: {hours} at {rate} ({source}).</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Y terfyn yw £{pounds}: {hours} ar {rate} ({source}).</translation>
    </message>
    <message>
        <source>Business areas have searched for {minutes_words} so far: locating and retrieving.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae meysydd busnes wedi chwilio am {minutes_words} hyd yma: dod o hyd ac adalw.</translation>
    </message>
    <message>
        <source>{hours} in all.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{hours} i gyd.</translation>
    </message>
    <message>
        <source>{hours} come to £{pounds}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae {hours} yn dod i £{pounds}</translation>
    </message>
    <message>
        <source>1 hour comes to £{pounds}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae 1 awr yn dod i £{pounds}</translation>
    </message>
    <message>
        <source>{said}: over the limit by £{pounds}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{said}: £{pounds} dros y terfyn.</translation>
    </message>
    <message>
        <source>No hours are estimated yet.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni amcangyfrifwyd unrhyw oriau eto.</translation>
    </message>
    <message>
        <source>{said}: not over the limit of £{pounds}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{said}: heb fod dros y terfyn o £{pounds}.</translation>
    </message>
    <message>
        <source>Minister, monitoring officer, vice-chancellor…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gweinidog, swyddog monitro, is-ganghellor…</translation>
    </message>
    <message>
        <source>Qualified person</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Person cymwys</translation>
    </message>
    <message>
        <source>Their post</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Eu swydd</translation>
    </message>
    <message>
        <source>Date of their opinion</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dyddiad eu barn</translation>
    </message>
    <message>
        <source>Their opinion</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Eu barn</translation>
    </message>
    <message>
        <source>Certificate signed by (optional)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Tystysgrif wedi’i llofnodi gan (dewisol)</translation>
    </message>
    <message>
        <source>Date of the certificate</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dyddiad y dystysgrif</translation>
    </message>
    <message>
        <source>Legitimate interest pursued</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Y buddiant cyfreithlon a ddilynir</translation>
    </message>
    <message>
        <source>Is {object_words} necessary for it?</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>A yw {object_words} yn angenrheidiol ar ei gyfer?</translation>
    </message>
    <message>
        <source>Balance with the rights of the people concerned</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cydbwysedd â hawliau’r bobl dan sylw</translation>
    </message>
    <message>
        <source>Add a factor</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ychwanegu ffactor</translation>
    </message>
    <message>
        <source>Add a factor: {heading}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ychwanegu ffactor: {heading}</translation>
    </message>
    <message>
        <source>Add a factor (Enter in the one before)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ychwanegu ffactor (Enter yn yr un blaenorol)</translation>
    </message>
    <message>
        <source>{heading}, factor {number}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{heading}, ffactor {number}</translation>
    </message>
    <message>
        <source>Enter starts the next factor; Backspace in an empty one removes it.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae Enter yn dechrau’r ffactor nesaf; mae Backspace mewn un gwag yn ei ddileu.</translation>
    </message>
    <message>
        <source>Write the hours in figures, such as 2.5.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ysgrifennwch yr oriau mewn ffigurau, megis 2.5.</translation>
    </message>
    <message>
        <source>{words}, hours</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{words}, oriau</translation>
    </message>
    <message>
        <source>By virtue of</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn rhinwedd</translation>
    </message>
    <message>
        <source>By virtue of {cite}: {covers}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn rhinwedd {cite}: {covers}</translation>
    </message>
    <message>
        <source>By virtue of {cite}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn rhinwedd {cite}</translation>
    </message>
    <message>
        <source>The arrow keys move between the limbs.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’r saethau’n symud rhwng y canghennau.</translation>
    </message>
    <message>
        <source>Ctrl+I inserts a paragraph, F8 goes to the next place to fill in.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae Ctrl+I yn mewnosod paragraff, mae F8 yn mynd i’r lle nesaf i’w lenwi.</translation>
    </message>
    <message>
        <source>Advice and help</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cyngor a chymorth</translation>
    </message>
    <message>
        <source>Insert paragraph…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mewnosod paragraff…</translation>
    </message>
    <message>
        <source>Insert a paragraph: {label}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mewnosod paragraff: {label}</translation>
    </message>
    <message>
        <source>Insert a paragraph (Ctrl+I)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mewnosod paragraff (Ctrl+I)</translation>
    </message>
    <message>
        <source>There is no paragraph for this yet. Write one under Set-up, Paragraphs.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes paragraff ar gyfer hyn eto. Ysgrifennwch un o dan Gosodiadau, Paragraffau.</translation>
    </message>
    <message>
        <source>No paragraph holds these words.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid yw’r geiriau hyn mewn unrhyw baragraff.</translation>
    </message>
    <message>
        <source>Insert a paragraph</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mewnosod paragraff</translation>
    </message>
    <message>
        <source>Insert a paragraph: {heading}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mewnosod paragraff: {heading}</translation>
    </message>
    <message>
        <source>Words of the paragraph, or a reference</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Geiriau’r paragraff, neu gyfeirnod</translation>
    </message>
    <message>
        <source>Search the paragraphs</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Chwilio’r paragraffau</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Mewnosod</translation>
    </message>
    <message>
        <source>Insert this paragraph</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mewnosod y paragraff hwn</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Text of the paragraph</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Testun y paragraff</translation>
    </message>
    <message>
        <source>From similar requests</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>O geisiadau tebyg</translation>
    </message>
    <message>
        <source>Yours</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Eich rhai chi</translation>
    </message>
    <message>
        <source>Ours</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ein rhai ni</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Paragraffau</translation>
    </message>
    <message>
        <source>La&amp;bel</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Label</translation>
    </message>
    <message>
        <source>&amp;What it asks</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yr &amp;hyn y mae’n ei ofyn</translation>
    </message>
    <message>
        <source>Is the information &amp;held?</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>A yw’r &amp;wybodaeth yn cael ei chadw?</translation>
    </message>
    <message>
        <source>O&amp;utcome</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>C&amp;anlyniad</translation>
    </message>
    <message>
        <source>Answer</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>An&amp;swer to this part</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ateb &amp;i’r rhan hon</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhannau’r cais</translation>
    </message>
    <message>
        <source>&amp;Add part</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Ychwanegu rhan</translation>
    </message>
    <message>
        <source>Add &amp;other information</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ychwanegu &amp;gwybodaeth arall</translation>
    </message>
    <message>
        <source>Add a part for any other information</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ychwanegu rhan ar gyfer unrhyw wybodaeth arall</translation>
    </message>
    <message>
        <source>Move this part up</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Symud y rhan hon i fyny</translation>
    </message>
    <message>
        <source>Move this part down</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Symud y rhan hon i lawr</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dileu’r rhan hon</translation>
    </message>
    <message>
        <source>Other</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Arall</translation>
    </message>
    <message>
        <source>The whole request</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Y cais cyfan</translation>
    </message>
    <message>
        <source>{found} to do</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{found} i’w wneud</translation>
    </message>
    <message>
        <source>There are no cells on the clipboard.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes celloedd ar y clipfwrdd.</translation>
    </message>
    <message>
        <source>Weigh these exceptions together, in one balance</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pwyso a mesur yr eithriadau hyn gyda’i gilydd, mewn un cydbwysedd</translation>
    </message>
    <message>
        <source>Balance of the public interest for all of them</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cydbwysedd budd y cyhoedd ar gyfer pob un ohonynt</translation>
    </message>
    <message>
        <source>Why all the factors against weigh more, or do not. It stands in place of each claim’s own.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pam mae’r holl ffactorau yn erbyn yn pwyso’n drymach, neu beidio. Mae’n sefyll yn lle cydbwysedd pob hawliad unigol.</translation>
    </message>
    <message>
        <source>Provisions that match</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Darpariaethau sy’n cyfateb</translation>
    </message>
    <message>
        <source>About {about}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ynghylch {about}</translation>
    </message>
    <message>
        <source>Factors in favour of {deed}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ffactorau o blaid {deed}</translation>
    </message>
    <message>
        <source>Factors against {deed}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ffactorau yn erbyn {deed}</translation>
    </message>
    <message>
        <source>Balance of the public interest</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cydbwysedd budd y cyhoedd</translation>
    </message>
    <message>
        <source>Why the factors against {deed} weigh more, or do not.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pam mae’r ffactorau yn erbyn {deed} yn pwyso’n drymach, neu beidio.</translation>
    </message>
    <message>
        <source>Put it bac&amp;k</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Rhoi’n ôl</translation>
    </message>
    <message>
        <source>Put the removed part back</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhoi’r rhan a ddilëwyd yn ôl</translation>
    </message>
    <message>
        <source>Put the part back as it was</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhoi’r rhan yn ôl fel yr oedd</translation>
    </message>
    <message>
        <source>Part {label}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhan {label}</translation>
    </message>
    <message>
        <source>A part</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhan</translation>
    </message>
    <message>
        <source>Changed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Newidiwyd</translation>
    </message>
    <message>
        <source>Saved</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadwyd</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn cadw…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Heb ei gadw</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhoi cynnig &amp;arall arni</translation>
    </message>
    <message>
        <source>Try to save again</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhoi cynnig arall ar gadw</translation>
    </message>
    <message>
        <source>Table {title}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Tabl {title}</translation>
    </message>
    <message>
        <source>nil, not recorded, withheld…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>dim, heb ei gofnodi, daliwyd yn ôl…</translation>
    </message>
    <message>
        <source>A blank cell means</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae cell wag yn golygu</translation>
    </message>
    <message>
        <source>Note under the table</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nodyn o dan y tabl</translation>
    </message>
    <message>
        <source>Remove this table</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dileu’r tabl hwn</translation>
    </message>
    <message>
        <source>Title of the table</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Teitl y tabl</translation>
    </message>
    <message>
        <source>Paste cells here</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gludo celloedd yma</translation>
    </message>
    <message>
        <source>Add row</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ychwanegu rhes</translation>
    </message>
    <message>
        <source>Add column</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ychwanegu colofn</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dileu rhes</translation>
    </message>
    <message>
        <source>Delete column</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dileu colofn</translation>
    </message>
    <message>
        <source>Cells of the table; the first row holds the column names</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Celloedd y tabl; mae’r rhes gyntaf yn cynnwys enwau’r colofnau</translation>
    </message>
    <message>
        <source>Names</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Enwau</translation>
    </message>
    <message>
        <source>Read a table from a CSV or XLSX file</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Darllen tabl o ffeil CSV neu XLSX</translation>
    </message>
    <message>
        <source>Paste a &amp;table</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gludo &amp;tabl</translation>
    </message>
    <message>
        <source>Paste a table copied from a spreadsheet</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gludo tabl a gopïwyd o daenlen</translation>
    </message>
    <message>
        <source>Read a table from a fi&amp;le…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Darllen tabl o &amp;ffeil…</translation>
    </message>
    <message>
        <source>Add an empty table</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ychwanegu tabl gwag</translation>
    </message>
    <message>
        <source>Read a table from a file</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Darllen tabl o ffeil</translation>
    </message>
    <message>
        <source>More time to weigh the public interest can be taken by a notice no later than {last} (section 10(3)). It is for weighing what applies already; it cannot be used to find another exemption.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gellir cymryd rhagor o amser i bwyso a mesur budd y cyhoedd drwy hysbysiad heb fod yn hwyrach na {last} (adran 10(3)). Mae ar gyfer pwyso a mesur yr hyn sy’n berthnasol eisoes; ni ellir ei ddefnyddio i ganfod esemptiad arall.</translation>
    </message>
    <message>
        <source>More time was taken to weigh the public interest. It is for weighing what applies already; it cannot be used to find another exemption.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cymerwyd rhagor o amser i bwyso a mesur budd y cyhoedd. Mae ar gyfer pwyso a mesur yr hyn sy’n berthnasol eisoes; ni ellir ei ddefnyddio i ganfod esemptiad arall.</translation>
    </message>
    <message>
        <source>How likely is the harm? {deed} …</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pa mor debygol yw’r niwed? {deed} …</translation>
    </message>
    <message>
        <source>exemption</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>esemptiad</translation>
    </message>
    <message>
        <source>exception</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>eithriad</translation>
    </message>
    <message>
        <source>disclosure</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>datgelu</translation>
    </message>
    <message>
        <source>{part} was removed.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{part}: dilëwyd.</translation>
    </message>
    <message>
        <source>{part} was put right.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{part}: cywirwyd.</translation>
    </message>
    <message>
        <source>Enter inserts it where the cursor was. Then Tab or F8 goes from one {place to fill in} to the next.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae Enter yn ei fewnosod lle’r oedd y cyrchwr. Yna mae Tab neu F8 yn mynd o un {lle i’w lenwi} i’r nesaf.</translation>
    </message>
    <message>
        <source>This was withdrawn: nothing is decided on it any more.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Tynnwyd hwn yn ôl: ni phenderfynir dim arno mwyach.</translation>
    </message>
    <message>
        <source>This lapsed: nothing is decided on it any more.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Daeth hwn i ben: ni phenderfynir dim arno mwyach.</translation>
    </message>
    <message>
        <source>This was passed on to another authority: it is decided there, not here.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Trosglwyddwyd hwn i awdurdod arall: yno y penderfynir arno, nid yma.</translation>
    </message>
    <message>
        <source>This was found not to be a valid request: there is nothing to decide.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cafwyd nad yw hwn yn gais dilys: nid oes dim i’w benderfynu.</translation>
    </message>
    <message>
        <source>The case is closed: nothing is decided on it any more.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’r achos wedi’i gau: ni phenderfynir dim arno mwyach.</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Not held</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nas cedwir</translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Datgelwyd</translation>
    </message>
    <message>
        <source>Partly disclosed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Datgelwyd yn rhannol</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Daliwyd yn ôl</translation>
    </message>
    <message>
        <source>Does not arise</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid yw’n codi</translation>
    </message>
    <message>
        <source>Neither confirmed nor denied</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Heb gadarnhau na gwadu</translation>
    </message>
    <message>
        <source>Refused: cost limit</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwrthodwyd: terfyn cost</translation>
    </message>
    <message>
        <source>Refused: vexatious</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwrthodwyd: blinderus</translation>
    </message>
    <message>
        <source>Refused: repeated</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwrthodwyd: ailadroddus</translation>
    </message>
    <message>
        <source>Advice given</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhoddwyd cyngor</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Trosglwyddwyd</translation>
    </message>
    <message>
        <source>NCND</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>NCND</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Timeline of this case</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Hanes yr achos hwn</translation>
    </message>
    <message>
        <source>The request as it came</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Y cais fel y daeth</translation>
    </message>
    <message>
        <source>Decisions of this case</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Penderfyniadau’r achos hwn</translation>
    </message>
    <message>
        <source>Letters of this case</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Llythyrau’r achos hwn</translation>
    </message>
    <message>
        <source>Notes and tasks of this case</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nodiadau a thasgau’r achos hwn</translation>
    </message>
    <message>
        <source>Business areas of this case</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Meysydd busnes yr achos hwn</translation>
    </message>
    <message>
        <source>Act on {case}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gweithred ar {case}</translation>
    </message>
    <message>
        <source>Letter of {case}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Llythyr yn {case}</translation>
    </message>
    <message>
        <source>Shelf of the register</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Silff o’r gofrestr</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Chwiliad a gadwyd</translation>
    </message>
    <message>
        <source>Who did what to it, when</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pwy wnaeth beth iddo, a phryd</translation>
    </message>
    <message>
        <source>Audit of {case}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Archwiliad o {case}</translation>
    </message>
    <message>
        <source>Settings: {title}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gosodiadau: {title}</translation>
    </message>
    <message>
        <source>Make a new recovery code…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwneud cod adfer newydd…</translation>
    </message>
    <message>
        <source>Security</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Diogelwch</translation>
    </message>
    <message>
        <source>Help: {title}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cymorth: {title}</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mynd neu wneud</translation>
    </message>
    <message>
        <source>Type a few letters; the arrow keys choose, Enter goes.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Teipiwch ychydig lythrennau; mae’r saethau’n dewis ac Enter yn mynd.</translation>
    </message>
    <message>
        <source>An act, a case, an applicant, a setting…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gweithred, achos, ceisydd, gosodiad…</translation>
    </message>
    <message>
        <source>What the letters mean</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yr hyn y mae’r llythrennau’n ei olygu</translation>
    </message>
    <message>
        <source>Nothing has those letters. Fewer of them find more.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes dim â’r llythrennau hynny. Mae llai ohonynt yn canfod mwy.</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Allforio’r gosodiadau…</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mewnforio gosodiadau…</translation>
    </message>
    <message>
        <source>drop eml file mail open</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>gollwng eml ffeil post agor drop file mail open</translation>
    </message>
    <message>
        <source>log add write down</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>cofnodi ychwanegu ysgrifennu log add write down</translation>
    </message>
    <message>
        <source>extension public interest more time complex</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>estyniad budd y cyhoedd rhagor o amser cymhleth extension public interest</translation>
    </message>
    <message>
        <source>finish archive outcome</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>gorffen archif canlyniad finish archive outcome</translation>
    </message>
    <message>
        <source>dark light high contrast theme</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>tywyll golau cyferbyniad uchel thema dark light contrast theme</translation>
    </message>
    <message>
        <source>history log chain trail</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>hanes log cadwyn history chain trail</translation>
    </message>
    <message>
        <source>retire anonymise delete destroy certificate subject access gdpr hold</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>dileu dinistrio anhysbys tystysgrif gwrthrych data gdpr retire delete destroy hold</translation>
    </message>
    <message>
        <source>settings preferences</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>gosodiadau dewisiadau settings preferences</translation>
    </message>
    <message>
        <source>calculator deadline working days</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>cyfrifiannell dyddiad cau diwrnodau gwaith calculator deadline working days</translation>
    </message>
    <message>
        <source>bank holidays</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>gwyliau banc bank holidays</translation>
    </message>
    <message>
        <source>commission task call for records unit department contributor search</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>holi tasg galw cofnodion uned adran cyfrannwr chwilio commission task unit department</translation>
    </message>
    <message>
        <source>remind reminder overdue departments units nudge</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>atgoffa hwyr adrannau unedau remind overdue departments</translation>
    </message>
    <message>
        <source>sort team workload colleague</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>didoli tîm llwyth gwaith cydweithiwr sort team workload colleague</translation>
    </message>
    <message>
        <source>explain deadline clock</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>egluro dyddiad cau cloc explain deadline clock</translation>
    </message>
    <message>
        <source>provision section regulation act explain field</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>darpariaeth adran rheoliad deddf egluro maes provision section regulation act</translation>
    </message>
    <message>
        <source>save set-up file json share</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>cadw gosodiadau ffeil json rhannu save set-up file share</translation>
    </message>
    <message>
        <source>read load set-up file json</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>darllen llwytho gosodiadau ffeil json read load set-up file</translation>
    </message>
    <message>
        <source>Cymraeg iaith Saesneg</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cymraeg iaith Saesneg language Welsh English</translation>
    </message>
    <message>
        <source>tray notification reminder alert</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>hambwrdd hysbysiad atgoffa larwm tray notification reminder alert</translation>
    </message>
    <message>
        <source>key lost</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>allwedd colli key lost</translation>
    </message>
    <message>
        <source>draft notice refusal answer</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>drafft hysbysiad gwrthod ateb draft notice refusal answer</translation>
    </message>
    <message>
        <source>Colours: {choice}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Lliwiau: {choice}</translation>
    </message>
    <message>
        <source>Let things move by themselves</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gadael i bethau symud ohonynt eu hunain</translation>
    </message>
    <message>
        <source>Keep still: nothing moves by itself</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Aros yn llonydd: nid oes dim yn symud ohono’i hun</translation>
    </message>
    <message>
        <source>theme light dark high contrast mode appearance</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>thema golau tywyll cyferbyniad uchel modd golwg theme light dark high contrast mode</translation>
    </message>
    <message>
        <source>reduced motion animation blink</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>llai o symud animeiddio amrantu reduced motion animation blink</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dewis y cyfan</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dewis y cyfan</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Copïo cyfeiriad y &amp;ddolen</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>Columns and groups of the register</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Colofnau a grwpiau’r gofrestr</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Heb grwpio</translation>
    </message>
    <message>
        <source>Grouped by officer</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Wedi’u grwpio yn ôl swyddog</translation>
    </message>
    <message>
        <source>Grouped by authority</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Wedi’u grwpio yn ôl awdurdod</translation>
    </message>
    <message>
        <source>Open by officer</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ar agor yn ôl swyddog</translation>
    </message>
    <message>
        <source>Open by authority</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ar agor yn ôl awdurdod</translation>
    </message>
    <message>
        <source>Show these requests alone</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dangos y ceisiadau hyn yn unig</translation>
    </message>
    <message>
        <source>Show everybody’s requests</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dangos ceisiadau pawb</translation>
    </message>
    <message>
        <source>{late:,} late</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{late:,} yn hwyr</translation>
    </message>
    <message>
        <source>All</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>Received {day}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cafwyd {day}</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Neb eto</translation>
    </message>
    <message>
        <source>Assign the marked requests</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Neilltuo’r ceisiadau a farciwyd</translation>
    </message>
    <message>
        <source>A&amp;ssign</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nei&amp;lltuo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Canslo</translation>
    </message>
    <message>
        <source>To &amp;whom</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>I &amp;bwy</translation>
    </message>
    <message>
        <source>Who handles {requests}?</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pwy sy’n trin {requests}?</translation>
    </message>
    <message>
        <source>{requests} now with {officer}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{requests} bellach gyda {officer}.</translation>
    </message>
    <message>
        <source>{chip}: take away</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{chip}: tynnu ymaith</translation>
    </message>
    <message>
        <source>Take away</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Tynnu ymaith</translation>
    </message>
    <message>
        <source>Show or hide columns</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dangos neu guddio colofnau</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>i’w ateb erbyn {day}</translation>
    </message>
    <message>
        <source>{days} allowed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{days} a ganiateir</translation>
    </message>
    <message>
        <source>{day} of {days}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{day} o {days}</translation>
    </message>
    <message>
        <source>working day {day} of {days}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>diwrnod gwaith {day} o {days}</translation>
    </message>
    <message>
        <source>Clock stopped</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cloc wedi’i atal</translation>
    </message>
    <message>
        <source>on working day {day}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ar ddiwrnod gwaith {day}</translation>
    </message>
    <message>
        <source>Any</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Unrhyw un</translation>
    </message>
    <message>
        <source>Filters</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Hidlyddion</translation>
    </message>
    <message>
        <source>Such as 40 or 40(2)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Megis 40 neu 40(2)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cam</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Provision</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Darpariaeth</translation>
    </message>
    <message>
        <source>Law</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Deddf</translation>
    </message>
    <message>
        <source>Officer</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Swyddog</translation>
    </message>
    <message>
        <source>Authority</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Awdurdod</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Clirio’r cyfan</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Tynnu pob hidlydd ymaith</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gorffen</translation>
    </message>
    <message>
        <source>Close the filters</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cau’r hidlyddion</translation>
    </message>
    <message>
        <source>{what} from</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{what} o</translation>
    </message>
    <message>
        <source>{what} to</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{what} hyd at</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>neb eto</translation>
    </message>
    <message>
        <source>A letter waits for approval</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae llythyr yn aros am gymeradwyaeth</translation>
    </message>
    <message>
        <source>A task is due</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae tasg i’w gwneud</translation>
    </message>
    <message>
        <source>A business area owes an answer</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae maes busnes heb ateb</translation>
    </message>
    <message>
        <source>Received</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Due</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dyddiad cau</translation>
    </message>
    <message>
        <source>Answered</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Atebwyd</translation>
    </message>
    <message>
        <source>Stage: {stage}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cam: {stage}</translation>
    </message>
    <message>
        <source>Outcome: {outcome}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Canlyniad: {outcome}</translation>
    </message>
    <message>
        <source>Provision: {provision}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Darpariaeth: {provision}</translation>
    </message>
    <message>
        <source>Law: {law}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Deddf: {law}</translation>
    </message>
    <message>
        <source>Officer: {officer}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Swyddog: {officer}</translation>
    </message>
    <message>
        <source>Authority: {authority}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Awdurdod: {authority}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ar {day}</translation>
    </message>
    <message>
        <source>up to {day}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>hyd at {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>o {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{first} i {last}</translation>
    </message>
    <message>
        <source>Try fewer words, or only how they begin. “Quotation marks” keep words together, a minus before a word leaves it out, and OR between two takes either.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhowch gynnig ar lai o eiriau, neu eu dechrau’n unig. Mae “dyfynodau” yn cadw geiriau ynghyd, mae minws o flaen gair yn ei hepgor, ac mae OR rhwng dau yn derbyn y naill neu’r llall.</translation>
    </message>
    <message>
        <source>Only some requests are looked at. Take away what stands under the heading, or look at all.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dim ond rhai ceisiadau sy’n cael eu chwilio. Tynnwch ymaith yr hyn sydd o dan y pennawd, neu chwiliwch bob un.</translation>
    </message>
    <message>
        <source>More than {count} requests hold “{words}”</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae “{words}” mewn mwy na {count} o geisiadau</translation>
    </message>
    <message>
        <source>{requests} holds “{words}”</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae “{words}” mewn {requests}</translation>
    </message>
    <message>
        <source>{requests} hold “{words}”</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae “{words}” mewn {requests}</translation>
    </message>
    <message>
        <source>Showing results for “{shown}”, instead of “{typed}”.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn dangos canlyniadau ar gyfer “{shown}”, yn lle “{typed}”.</translation>
    </message>
    <message>
        <source>FoiDesk is still reading what is in this case file: {requests} to go.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae FoiDesk yn dal i ddarllen y ffeil achosion hon: {requests} ar ôl.</translation>
    </message>
    <message>
        <source>No request holds “{words}”</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid yw “{words}” mewn unrhyw gais</translation>
    </message>
    <message>
        <source>Search all requests</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Chwilio pob cais</translation>
    </message>
    <message>
        <source>In the letter of {day}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn y llythyr dyddiedig {day}</translation>
    </message>
    <message>
        <source>In an attachment</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mewn atodiad</translation>
    </message>
    <message>
        <source>In attachment {name}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn yr atodiad {name}</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pwy sy’n gofyn</translation>
    </message>
    <message>
        <source>In the subject</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn y pwnc</translation>
    </message>
    <message>
        <source>In the request</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn y cais</translation>
    </message>
    <message>
        <source>In the decisions</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn y penderfyniadau</translation>
    </message>
    <message>
        <source>In the notes</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn y nodiadau</translation>
    </message>
    <message>
        <source>Marked requests</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ceisiadau a farciwyd</translation>
    </message>
    <message>
        <source>Print letters…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Argraffu llythyrau…</translation>
    </message>
    <message>
        <source>Save letters as PDF…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadw llythyrau fel PDF…</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Neilltuo…</translation>
    </message>
    <message>
        <source>Chase areas…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Atgoffa meysydd…</translation>
    </message>
    <message>
        <source>Chase the business areas that owe for them</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Atgoffa’r meysydd busnes sydd heb ateb ar eu cyfer</translation>
    </message>
    <message>
        <source>Unmark</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dad-farcio</translation>
    </message>
    <message>
        <source>Unmark all requests</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dad-farcio pob cais</translation>
    </message>
    <message>
        <source>{requests} marked</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{requests} wedi’u marcio</translation>
    </message>
    <message>
        <source>Mark all {count}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Marcio pob un ({count})</translation>
    </message>
    <message>
        <source>Mark all {requests} shown</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Marcio popeth a ddangosir: {requests}</translation>
    </message>
    <message>
        <source>Search</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>Reference</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Request</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cais</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dyddiad cau</translation>
    </message>
    <message>
        <source>No subject</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dim pwnc</translation>
    </message>
    <message>
        <source>No name given</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dim enw</translation>
    </message>
    <message>
        <source>Marked. </source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Wedi’i farcio. </translation>
    </message>
    <message>
        <source>{reference}, received {day}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{reference}, derbyniwyd {day}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>dim eto</translation>
    </message>
    <message>
        <source>{stage}, officer {officer}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{stage}, swyddog {officer}</translation>
    </message>
    <message>
        <source>Register of requests</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cofrestr ceisiadau</translation>
    </message>
    <message>
        <source>Soonest due first</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cyntaf i’w ateb</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Diweddaraf gyntaf</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Hynaf gyntaf</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cyfatebiad gorau gyntaf</translation>
    </message>
    <message>
        <source>Order of the register</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Trefn y gofrestr</translation>
    </message>
    <message>
        <source>Order of what was found</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Trefn yr hyn a ganfuwyd</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Hidlo…</translation>
    </message>
    <message>
        <source>Filter the register</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Hidlo’r gofrestr</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes dim yn hwyr</translation>
    </message>
    <message>
        <source>Nothing is due in the next {days} working days</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes dyddiad cau yn y {days} diwrnod gwaith nesaf</translation>
    </message>
    <message>
        <source>No request is open</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes cais agored</translation>
    </message>
    <message>
        <source>No clock is stopped</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes cloc wedi’i atal</translation>
    </message>
    <message>
        <source>No request has been answered yet</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes cais wedi’i ateb eto</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dim ceisiadau eto</translation>
    </message>
    <message>
        <source>{count} due in {days} working days</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{count} o fewn {days} diwrnod gwaith</translation>
    </message>
    <message>
        <source>{count} late</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{count} yn hwyr</translation>
    </message>
    <message>
        <source>Take a filter away: each stands under the heading with a cross.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Tynnwch hidlydd ymaith: mae pob un o dan y pennawd gyda chroes.</translation>
    </message>
    <message>
        <source>No request is like that</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes cais fel hynny</translation>
    </message>
    <message>
        <source>Other requests are on the other shelves.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae ceisiadau eraill ar y silffoedd eraill.</translation>
    </message>
    <message>
        <source>Import e-mail…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mewnforio e-bost…</translation>
    </message>
    <message>
        <source>“Quotation marks” keep words together, -word leaves one out, OR takes either.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae “dyfynodau” yn cadw geiriau ynghyd, mae -gair yn hepgor un, mae OR yn derbyn y naill neu’r llall.</translation>
    </message>
    <message>
        <source>What is searched for</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yr hyn y chwilir amdano</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadw’r chwiliad hwn…</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Anghofio’r chwiliad hwn</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Enw’r chwiliad</translation>
    </message>
    <message>
        <source>Name it, such as “Parking, still open”</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Enwch ef, er enghraifft “Parcio, yn dal ar agor”</translation>
    </message>
    <message>
        <source>Save</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadw’r chwiliad hwn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Do not save this search</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Peidio â chadw’r chwiliad hwn</translation>
    </message>
    <message>
        <source>Shelf: {shelf}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Silff: {shelf}</translation>
    </message>
    <message>
        <source>Did you mean “{words}”?</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ai “{words}” oedd gennych mewn golwg?</translation>
    </message>
    <message>
        <source>{requests} with whoever had them before.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{requests} gyda phwy bynnag oedd â nhw o’r blaen.</translation>
    </message>
    <message>
        <source>The search is kept.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadwyd y chwiliad.</translation>
    </message>
    <message>
        <source>The search is kept again.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadwyd y chwiliad eto.</translation>
    </message>
    <message>
        <source>The search is forgotten.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Anghofiwyd y chwiliad.</translation>
    </message>
    <message>
        <source>{requests}, {late:,} late</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{requests}, {late:,} yn hwyr</translation>
    </message>
    <message>
        <source>Drop a saved e-mail (.eml) anywhere on this window, or write down what came by post or telephone. You check it before anything is logged.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gollyngwch e-bost a gadwyd (.eml) unrhyw le ar y ffenestr hon, neu nodwch yr hyn a ddaeth drwy’r post neu dros y ffôn. Byddwch yn ei wirio cyn i ddim gael ei gofnodi.</translation>
    </message>
    <message>
        <source>Show all that are open</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dangos popeth sydd ar agor</translation>
    </message>
    <message>
        <source>Show all requests</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dangos pob cais</translation>
    </message>
    <message>
        <source>Leave the search</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gadael y chwiliad</translation>
    </message>
    <message>
        <source>New request</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cais newydd</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn chwilio…</translation>
    </message>
    <message>
        <source>Owed, no date given</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn ddyledus, heb ddyddiad</translation>
    </message>
</context>
<context>
    <name>Short dates</name>
    <message>
        <source>Jan</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ion</translation>
    </message>
    <message>
        <source>Feb</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Chwe</translation>
    </message>
    <message>
        <source>Mar</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Maw</translation>
    </message>
    <message>
        <source>Apr</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ebr</translation>
    </message>
    <message>
        <source>May</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Meh</translation>
    </message>
    <message>
        <source>Jul</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gor</translation>
    </message>
    <message>
        <source>Aug</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Awst</translation>
    </message>
    <message>
        <source>Sep</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Medi</translation>
    </message>
    <message>
        <source>Oct</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Hyd</translation>
    </message>
    <message>
        <source>Nov</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Tach</translation>
    </message>
    <message>
        <source>Dec</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhag</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>What needs you</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yr hyn sydd i’w wneud</translation>
    </message>
    <message>
        <source>{requests} is late</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{requests} yn hwyr</translation>
    </message>
    <message>
        <source>{requests} are late</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{requests} yn hwyr</translation>
    </message>
    <message>
        <source>{requests} due today</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{requests} i’w hateb heddiw</translation>
    </message>
    <message>
        <source>{one} and {two}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{one}; {two}.</translation>
    </message>
    <message>
        <source>Nothing is late, and nothing is due in the next ten working days.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes dim yn hwyr, ac nid oes dyddiad cau yn y deg diwrnod gwaith nesaf.</translation>
    </message>
    <message>
        <source>Nothing is late, and nothing is due today.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes dim yn hwyr, ac nid oes dyddiad cau heddiw.</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dyddiadau cau</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn aros</translation>
    </message>
    <message>
        <source>Looking after FoiDesk</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gofalu am FoiDesk</translation>
    </message>
    <message>
        <source>Late</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>Due today</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>I’w hateb heddiw</translation>
    </message>
    <message>
        <source>Due within {days}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>I’w hateb o fewn {days}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Hyd at {day}</translation>
    </message>
    <message>
        <source>Letters to approve</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Llythyrau i’w cymeradwyo</translation>
    </message>
    <message>
        <source>Tasks due</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Tasgau i’w gwneud</translation>
    </message>
    <message>
        <source>Clock stopped</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cloc wedi’i atal</translation>
    </message>
    <message>
        <source>Waiting for a clarification or a fee</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn aros am eglurhad neu ffi</translation>
    </message>
    <message>
        <source>Sent, not closed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Anfonwyd, heb eu cau</translation>
    </message>
    <message>
        <source>In review</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn cael eu hadolygu</translation>
    </message>
    <message>
        <source>With the regulator</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gyda’r rheoleiddiwr</translation>
    </message>
    <message>
        <source>Decided by the regulator</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Penderfynwyd gan y rheoleiddiwr</translation>
    </message>
    <message>
        <source>At the tribunal</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gerbron y tribiwnlys</translation>
    </message>
    <message>
        <source>, {count} overdue</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>, {count} yn hwyr</translation>
    </message>
    <message>
        <source>{answers} owed{late}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{answers} heb ddod{late}</translation>
    </message>
    <message>
        <source>Business areas that owe an answer</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Meysydd busnes sydd heb ateb</translation>
    </message>
    <message>
        <source>Last tried {day}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhoddwyd cynnig arni ddiwethaf {day}</translation>
    </message>
    <message>
        <source>Never tried yet</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Heb roi cynnig arni eto</translation>
    </message>
    <message>
        <source>Try whether the backup restores</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Profi a ellir adfer y copi wrth gefn</translation>
    </message>
    <message>
        <source>Restoring was tried</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Profwyd yr adfer</translation>
    </message>
    <message>
        <source>Last confirmed {day}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadarnhawyd ddiwethaf {day}</translation>
    </message>
    <message>
        <source>Confirm the details of the {regulator}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadarnhau manylion y rheoleiddiwr: {regulator}</translation>
    </message>
    <message>
        <source>Import the next bank holidays</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mewnforio’r gwyliau banc nesaf</translation>
    </message>
    <message>
        <source>Known to {day}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn hysbys hyd at {day}</translation>
    </message>
    <message>
        <source>No backup is made</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni wneir copi wrth gefn</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dewiswch ffolder ar gyfer copïau wrth gefn</translation>
    </message>
    <message>
        <source>The last backup failed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Methodd y copi wrth gefn diwethaf</translation>
    </message>
    <message>
        <source>No backup has been made yet</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni wnaed copi wrth gefn eto</translation>
    </message>
    <message>
        <source>{day}, read back and found whole</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{day}, wedi’i ddarllen yn ôl ac yn gyflawn</translation>
    </message>
    <message>
        <source>A backup is due</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’n bryd gwneud copi wrth gefn</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Copi wrth gefn wedi’i wneud</translation>
    </message>
    <message>
        <source>First steps</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Camau cyntaf</translation>
    </message>
    <message>
        <source>Set up your authority</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gosod eich awdurdod</translation>
    </message>
    <message>
        <source>Its name, address and numbering head every letter</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae ei enw, ei gyfeiriad a’i rifau ar ben pob llythyr</translation>
    </message>
    <message>
        <source>Bring in the first request</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dod â’r cais cyntaf i mewn</translation>
    </message>
    <message>
        <source>A saved e-mail; what came by post is written down</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>E-bost a gadwyd; nodir yr hyn a ddaeth drwy’r post</translation>
    </message>
    <message>
        <source>There is no request in this case file yet.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes cais yn y ffeil achosion hon eto.</translation>
    </message>
    <message>
        <source>{count} to be done, no date given</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{count} i’w gwneud, heb ddyddiad</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>No clock runs</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes cloc yn rhedeg</translation>
    </message>
    <message>
        <source>New</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>Clarification</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Eglurhad</translation>
    </message>
    <message>
        <source>Fee awaited</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn aros am ffi</translation>
    </message>
    <message>
        <source>In progress</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ar y gweill</translation>
    </message>
    <message>
        <source>Extended</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Estynnwyd</translation>
    </message>
    <message>
        <source>Answered</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Atebwyd</translation>
    </message>
    <message>
        <source>Internal review</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Adolygiad mewnol</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Adolygwyd</translation>
    </message>
    <message>
        <source>With regulator</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gyda’r rheoleiddiwr</translation>
    </message>
    <message>
        <source>Regulator decided</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Penderfyniad rheoleiddiwr</translation>
    </message>
    <message>
        <source>At the tribunal</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gerbron y tribiwnlys</translation>
    </message>
    <message>
        <source>Closed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Caewyd</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Daeth i ben</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Trosglwyddwyd</translation>
    </message>
    <message>
        <source>Not a request</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid yw’n gais</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Erbyn {day}</translation>
    </message>
    <message>
        <source>Due today</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>I’w ateb heddiw</translation>
    </message>
    <message>
        <source>{days} late</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Hwyr: {days}</translation>
    </message>
    <message>
        <source>{days} left</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{days} ar ôl</translation>
    </message>
    <message>
        <source>For approval</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>I’w gymeradwyo</translation>
    </message>
    <message>
        <source>Answered {day}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Atebwyd {day}</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Stop reminding me by the desktop</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Peidio â’m hatgoffa drwy’r bwrdd gwaith</translation>
    </message>
    <message>
        <source>Remind me of what is due by the desktop</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Fy atgoffa drwy’r bwrdd gwaith o’r hyn sy’n ddyledus</translation>
    </message>
    <message>
        <source>{number} due today</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{number} yn ddyledus heddiw</translation>
    </message>
    <message>
        <source>{number} late</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{number} yn hwyr</translation>
    </message>
    <message>
        <source>{references} and {number} more</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{references} a {number} arall</translation>
    </message>
    <message>
        <source>Show FoiDesk</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dangos FoiDesk</translation>
    </message>
    <message>
        <source>The desktop reminds you from now on.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Bydd y bwrdd gwaith yn eich atgoffa o hyn allan.</translation>
    </message>
    <message>
        <source>The desktop reminds you no more.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni fydd y bwrdd gwaith yn eich atgoffa mwyach.</translation>
    </message>
    <message>
        <source>This desktop has no tray to remind you from.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes gan y bwrdd gwaith hwn hambwrdd i’ch atgoffa ohono.</translation>
    </message>
    <message>
        <source>What needs you (Alt+Home) shows the same in the window.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae “Yr hyn sydd i’w wneud” (Alt+Home) yn dangos yr un peth yn y ffenestr.</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>&amp;Back to the case</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Yn ôl i’r achos</translation>
    </message>
    <message>
        <source>&amp;Decide the parts</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Penderfynu ar &amp;y rhannau</translation>
    </message>
    <message>
        <source>&amp;Write the letter</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Ysgrifennu’r llythyr</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cydnabod</translation>
    </message>
    <message>
        <source>Acknowledge review</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cydnabod adolygiad</translation>
    </message>
    <message>
        <source>Acknowledgement sent</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Anfonwyd cydnabyddiaeth</translation>
    </message>
    <message>
        <source>All &amp;acts…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Pob cam…</translation>
    </message>
    <message>
        <source>An entry was corrected</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cywirwyd cofnod</translation>
    </message>
    <message>
        <source>Answer review</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ateb adolygiad</translation>
    </message>
    <message>
        <source>Answer the regulator</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ateb y rheoleiddiwr</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Apelio</translation>
    </message>
    <message>
        <source>Appeal came</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Daeth apêl</translation>
    </message>
    <message>
        <source>Ask clarification</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gofyn am eglurhad</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Caewyd yr achos</translation>
    </message>
    <message>
        <source>Clarification asked</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gofynnwyd am eglurhad</translation>
    </message>
    <message>
        <source>Clarification came</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Daeth eglurhad</translation>
    </message>
    <message>
        <source>Clarification lapsed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni ddaeth eglurhad</translation>
    </message>
    <message>
        <source>Clarification received</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cafwyd eglurhad</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Complaint not upheld</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni chadarnhawyd y gŵyn</translation>
    </message>
    <message>
        <source>Complaint partly upheld</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadarnhawyd y gŵyn yn rhannol</translation>
    </message>
    <message>
        <source>Complaint to regulator</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cwyn at y rheoleiddiwr</translation>
    </message>
    <message>
        <source>Complaint to the regulator received</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cafwyd cwyn at y rheoleiddiwr</translation>
    </message>
    <message>
        <source>Complaint upheld (against us)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadarnhawyd y gŵyn (yn ein herbyn)</translation>
    </message>
    <message>
        <source>Comply</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cydymffurfio</translation>
    </message>
    <message>
        <source>Consult a third party</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ymgynghori â thrydydd parti</translation>
    </message>
    <message>
        <source>Contempt certified</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ardystiwyd dirmyg</translation>
    </message>
    <message>
        <source>Correct an entry</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cywiro cofnod</translation>
    </message>
    <message>
        <source>Decision maintained</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadwyd y penderfyniad</translation>
    </message>
    <message>
        <source>Decision overturned</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwrthdrowyd y penderfyniad</translation>
    </message>
    <message>
        <source>Decision varied</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Newidiwyd y penderfyniad</translation>
    </message>
    <message>
        <source>Extend for public interest</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Estyn er budd y cyhoedd</translation>
    </message>
    <message>
        <source>Extend review</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Estyn adolygiad</translation>
    </message>
    <message>
        <source>Extend: complex request</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Estyn: cais cymhleth</translation>
    </message>
    <message>
        <source>Extended for the public interest</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Estynnwyd er budd y cyhoedd</translation>
    </message>
    <message>
        <source>Extended: complex and voluminous</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Estynnwyd: cymhleth a swmpus</translation>
    </message>
    <message>
        <source>Failure certified to the court</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ardystiwyd methiant i’r llys</translation>
    </message>
    <message>
        <source>Fee came</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Daeth y ffi</translation>
    </message>
    <message>
        <source>Fee lapsed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni ddaeth y ffi</translation>
    </message>
    <message>
        <source>Fee received</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cafwyd y ffi</translation>
    </message>
    <message>
        <source>Fees notice sent</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Anfonwyd hysbysiad ffioedd</translation>
    </message>
    <message>
        <source>Found not to be a valid request</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid yw’n gais dilys</translation>
    </message>
    <message>
        <source>Information notice</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Hysbysiad gwybodaeth</translation>
    </message>
    <message>
        <source>Information notice received</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cafwyd hysbysiad gwybodaeth</translation>
    </message>
    <message>
        <source>Internal review asked for</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gofynnwyd am adolygiad mewnol</translation>
    </message>
    <message>
        <source>Lapsed: no fee came</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Daeth i ben: ni ddaeth ffi</translation>
    </message>
    <message>
        <source>Move to another access law</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Symud i ddeddf mynediad arall</translation>
    </message>
    <message>
        <source>Moved to another access law</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Symudwyd i ddeddf mynediad arall</translation>
    </message>
    <message>
        <source>No clarification came</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni ddaeth dim eglurhad</translation>
    </message>
    <message>
        <source>Not a valid request</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid cais dilys</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid yw’n bosibl yn awr</translation>
    </message>
    <message>
        <source>Ordered steps taken</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cymerwyd y camau a orchmynnwyd</translation>
    </message>
    <message>
        <source>Permission came</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Daeth caniatâd</translation>
    </message>
    <message>
        <source>Permission to appeal decided</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Penderfynwyd ar ganiatâd i apelio</translation>
    </message>
    <message>
        <source>Permission to appeal sought</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gofynnwyd am ganiatâd i apelio</translation>
    </message>
    <message>
        <source>Receive</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Derbyn</translation>
    </message>
    <message>
        <source>Record an answer</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cofnodi ateb</translation>
    </message>
    <message>
        <source>Refer to a central unit</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cyfeirio at uned ganolog</translation>
    </message>
    <message>
        <source>Referred</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cyfeiriwyd</translation>
    </message>
    <message>
        <source>Refuse review (late)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwrthod adolygiad (hwyr)</translation>
    </message>
    <message>
        <source>Regulator answered</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Atebwyd y rheoleiddiwr</translation>
    </message>
    <message>
        <source>Regulator’s decision</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Penderfyniad y rheoleiddiwr</translation>
    </message>
    <message>
        <source>Regulator’s decision received</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cafwyd penderfyniad y rheoleiddiwr</translation>
    </message>
    <message>
        <source>Request received</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cafwyd y cais</translation>
    </message>
    <message>
        <source>Resolve informally</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Datrys yn anffurfiol</translation>
    </message>
    <message>
        <source>Resolved informally</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Datryswyd yn anffurfiol</translation>
    </message>
    <message>
        <source>Response sent</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Anfonwyd ymateb</translation>
    </message>
    <message>
        <source>Review acknowledged</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cydnabuwyd yr adolygiad</translation>
    </message>
    <message>
        <source>Review answered</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Atebwyd yr adolygiad</translation>
    </message>
    <message>
        <source>Review asked for</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gofynnwyd am adolygiad</translation>
    </message>
    <message>
        <source>Review extended</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Estynnwyd yr adolygiad</translation>
    </message>
    <message>
        <source>Review refused: asked for late</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwrthodwyd adolygiad: gofynnwyd yn hwyr</translation>
    </message>
    <message>
        <source>Seek permission to appeal</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gofyn am ganiatâd i apelio</translation>
    </message>
    <message>
        <source>Send fees notice</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Anfon hysbysiad ffioedd</translation>
    </message>
    <message>
        <source>The applicant appealed to the tribunal</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Apeliodd y ceisydd i’r tribiwnlys</translation>
    </message>
    <message>
        <source>Third party consulted</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ymgynghorwyd â thrydydd parti</translation>
    </message>
    <message>
        <source>Time limit varied</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Newidiwyd y terfyn amser</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Trosglwyddo</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Trosglwyddwyd</translation>
    </message>
    <message>
        <source>Tribunal’s decision</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Penderfyniad y tribiwnlys</translation>
    </message>
    <message>
        <source>Tribunal’s decision received</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cafwyd penderfyniad y tribiwnlys</translation>
    </message>
    <message>
        <source>Vary the time limit</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Newid y terfyn amser</translation>
    </message>
    <message>
        <source>We appealed to the tribunal</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Apeliasom i’r tribiwnlys</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Beth ddigwyddodd?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Tynnu’n ôl</translation>
    </message>
    <message>
        <source>Withdrawn by the applicant</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Tynnwyd yn ôl gan y ceisydd</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Acknowledgement</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cydnabyddiaeth</translation>
    </message>
    <message>
        <source>Acknowledgement of a review</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cydnabyddiaeth o adolygiad</translation>
    </message>
    <message>
        <source>Apology for a late answer</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ymddiheuriad am ateb hwyr</translation>
    </message>
    <message>
        <source>Copy for the disclosure log</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Copi ar gyfer y log datgelu</translation>
    </message>
    <message>
        <source>More time for a review</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhagor o amser i adolygu</translation>
    </message>
    <message>
        <source>More time: complex request</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhagor o amser: cais cymhleth</translation>
    </message>
    <message>
        <source>More time: public interest</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhagor o amser: budd y cyhoedd</translation>
    </message>
    <message>
        <source>Notice of a fee or charge</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Hysbysiad o ffi neu dâl</translation>
    </message>
    <message>
        <source>Outcome of a review</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Canlyniad adolygiad</translation>
    </message>
    <message>
        <source>Request for clarification</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cais am eglurhad</translation>
    </message>
    <message>
        <source>Response</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ymateb</translation>
    </message>
    <message>
        <source>Steps taken after a decision</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Camau a gymerwyd ar ôl penderfyniad</translation>
    </message>
    <message>
        <source>Submission to the regulator</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cyflwyniad i’r rheoleiddiwr</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Trosglwyddiad</translation>
    </message>
    <message>
        <source>Write acknowledgement</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ysgrifennu cydnabyddiaeth</translation>
    </message>
    <message>
        <source>Write apology</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ysgrifennu ymddiheuriad</translation>
    </message>
    <message>
        <source>Write copy for the log</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ysgrifennu copi ar gyfer y log</translation>
    </message>
    <message>
        <source>Write fees notice</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ysgrifennu hysbysiad ffioedd</translation>
    </message>
    <message>
        <source>Write review outcome</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ysgrifennu canlyniad yr adolygiad</translation>
    </message>
    <message>
        <source>Write submission</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ysgrifennu cyflwyniad</translation>
    </message>
    <message>
        <source>Write that it is done</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ysgrifennu ei fod wedi’i wneud</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ysgrifennu’r llythyr</translation>
    </message>
    <message>
        <source>Write to ask clarification</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ysgrifennu i ofyn am eglurhad</translation>
    </message>
    <message>
        <source>Write to extend (complex)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ysgrifennu i estyn (cymhleth)</translation>
    </message>
    <message>
        <source>Write to extend (public interest)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ysgrifennu i estyn (budd y cyhoedd)</translation>
    </message>
    <message>
        <source>Write to extend the review</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ysgrifennu i estyn yr adolygiad</translation>
    </message>
    <message>
        <source>Write transfer</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ysgrifennu trosglwyddiad</translation>
    </message>
    <message>
        <source>Iss&amp;ue letter…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Anfon llyth&amp;yr…</translation>
    </message>
    <message>
        <source>Se&amp;nd for approval…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Anfon i’w &amp;gymeradwyo…</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn aros am gymeradwyaeth</translation>
    </message>
    <message>
        <source>Approve and iss&amp;ue…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cymeradwyo ac anfo&amp;n…</translation>
    </message>
    <message>
        <source>Issue this letter?</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Anfon y llythyr hwn?</translation>
    </message>
    <message>
        <source>The letter is kept exactly as it is shown and cannot be changed afterwards.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cedwir y llythyr yn union fel y’i dangosir ac ni ellir ei newid wedyn.</translation>
    </message>
    <message>
        <source>Yes, i&amp;ssue it</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ie, ei an&amp;fon</translation>
    </message>
    <message>
        <source>Send this letter for approval?</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Anfon y llythyr hwn i’w gymeradwyo?</translation>
    </message>
    <message>
        <source>Nothing is recorded and nothing goes out before somebody else has approved it.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni chofnodir dim ac nid oes dim yn mynd allan cyn i rywun arall ei gymeradwyo.</translation>
    </message>
    <message>
        <source>Yes, &amp;send it</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ie, ei &amp;anfon</translation>
    </message>
    <message>
        <source>Approve this letter and issue it?</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cymeradwyo’r llythyr hwn a’i anfon?</translation>
    </message>
    <message>
        <source>It waits for somebody else to approve it.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’n aros i rywun arall ei gymeradwyo.</translation>
    </message>
    <message>
        <source>Choose a letter</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dewis llythyr</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Testun y llythyr</translation>
    </message>
    <message>
        <source>Type a reason for each check that stops the letter.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Teipiwch reswm ar gyfer pob gwiriad sy’n atal y llythyr.</translation>
    </message>
    <message>
        <source>Such as: the search took longer than planned</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Megis: cymerodd y chwiliad fwy o amser na’r disgwyl</translation>
    </message>
    <message>
        <source>&amp;Why it is late, if you wish to say</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Pam mae’n hwyr, os dymunwch ddweud</translation>
    </message>
    <message>
        <source>Kept with the case; the letter does not print it.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cedwir gyda’r achos; nid yw’r llythyr yn ei argraffu.</translation>
    </message>
    <message>
        <source>Not &amp;yet</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ddim &amp;eto</translation>
    </message>
    <message>
        <source>Then open an e-mail to {to} with the letter attached</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yna agor e-bost at {to} gyda’r llythyr ynghlwm</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadw fel P&amp;DF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadw fel PDF</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>A&amp;rgraffu…</translation>
    </message>
    <message>
        <source>Print</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>E-&amp;mail draft</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Drafft e-&amp;bost</translation>
    </message>
    <message>
        <source>Open an e-mail with the letter attached</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Agor e-bost gyda’r llythyr ynghlwm</translation>
    </message>
    <message>
        <source>C&amp;orrect this letter…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cy&amp;wiro’r llythyr hwn…</translation>
    </message>
    <message>
        <source>Send &amp;back…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Anfon yn ô&amp;l…</translation>
    </message>
    <message>
        <source>Ta&amp;ke it back</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ei gymryd yn &amp;ôl</translation>
    </message>
    <message>
        <source>Gi&amp;ve up the correction</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhoi’r gorau i’r cy&amp;wiriad</translation>
    </message>
    <message>
        <source>L&amp;arge print (18 pt)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Print mawr (18 pt)</translation>
    </message>
    <message>
        <source>Large print, 18 point</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Print mawr, 18 pwynt</translation>
    </message>
    <message>
        <source>Dat&amp;e of the letter</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dyddiad y lly&amp;thyr</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Llythyr</translation>
    </message>
    <message>
        <source>Go to the decisions</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mynd i’r penderfyniadau</translation>
    </message>
    <message>
        <source>Set up the authority</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Sefydlu’r awdurdod</translation>
    </message>
    <message>
        <source>No authority is set up yet, so there is nobody to write this letter for.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes awdurdod wedi’i sefydlu eto, felly nid oes neb i ysgrifennu’r llythyr hwn ar ei ran.</translation>
    </message>
    <message>
        <source>The case has changed since this letter was shown. Read it again, then issue it.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’r achos wedi newid ers dangos y llythyr hwn. Darllenwch ef eto, yna anfonwch ef.</translation>
    </message>
    <message>
        <source>No letter has been issued in this case, and none is due now.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni anfonwyd llythyr yn yr achos hwn, ac nid oes yr un yn ddyledus yn awr.</translation>
    </message>
    <message>
        <source>There is no letter to issue.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes llythyr i’w anfon.</translation>
    </message>
    <message>
        <source>The letter is being drawn.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’r llythyr yn cael ei lunio.</translation>
    </message>
    <message>
        <source>Give the letter a date first.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhowch ddyddiad i’r llythyr yn gyntaf.</translation>
    </message>
    <message>
        <source>This letter was replaced already. Correct the later one.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Disodlwyd y llythyr hwn eisoes. Cywirwch yr un diweddarach.</translation>
    </message>
    <message>
        <source>Say first what was wrong with the earlier letter.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dywedwch yn gyntaf beth oedd yn anghywir gyda’r llythyr cynharach.</translation>
    </message>
    <message>
        <source>To write</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>I’w ysgrifennu</translation>
    </message>
    <message>
        <source>Kept</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadwyd</translation>
    </message>
    <message>
        <source>Not usual now</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid yw’n arferol yn awr</translation>
    </message>
    <message>
        <source>{title}, correcting that of {day}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{title}, yn cywiro’r un dyddiedig {day}</translation>
    </message>
    <message>
        <source>Issued {day}: {title}{replacing_words}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Anfonwyd {day}: {title}{replacing_words}</translation>
    </message>
    <message>
        <source>{title}: this does not fit where the case stands.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{title}: nid yw hyn yn gweddu i sefyllfa’r achos.</translation>
    </message>
    <message>
        <source>Kept as issued: {pages}, unchanged.{of_the_other}{overriding_words}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadwyd fel y’i hanfonwyd: {pages}, heb ei newid.{of_the_other}{overriding_words}</translation>
    </message>
    <message>
        <source>{no_reason} The decisions can be changed for it.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{no_reason} Gellir newid y penderfyniadau ar ei gyfer.</translation>
    </message>
    <message>
        <source>An e-mail with the letter attached is open in your mail program. It goes when you send it there.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae e-bost gyda’r llythyr ynghlwm ar agor yn eich rhaglen bost. Bydd yn mynd pan fyddwch yn ei anfon yno.</translation>
    </message>
    <message>
        <source> No e-mail address of the applicant is known: fill it in.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation> Nid yw cyfeiriad e-bost y ceisydd yn hysbys: llenwch ef.</translation>
    </message>
    <message>
        <source>No mail program took the e-mail. Save it, and open it from where you saved it.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni dderbyniodd unrhyw raglen bost yr e-bost. Cadwch ef, ac agorwch ef o’r man lle y’i cadwyd.</translation>
    </message>
    <message>
        <source>Save the e-mail</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadw’r e-bost</translation>
    </message>
    <message>
        <source>E-mail (*.eml)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>E-bost (*.eml)</translation>
    </message>
    <message>
        <source>Saved as {saved}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadwyd fel {saved}</translation>
    </message>
    <message>
        <source>The checks stop this letter. Put it right, or say why it goes out as it is.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’r gwiriadau yn atal y llythyr hwn. Cywirwch ef, neu dywedwch pam mae’n mynd allan fel y mae.</translation>
    </message>
    <message>
        <source>Why it goes out all the same</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pam mae’n mynd allan serch hynny</translation>
    </message>
    <message>
        <source>Page {what} of {number}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Tudalen {what} o {number}</translation>
    </message>
    <message>
        <source>Pages of the letter</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Tudalennau’r llythyr</translation>
    </message>
    <message>
        <source>A picture of the letter. Choose Text to have it read out.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Llun o’r llythyr. Dewiswch Testun i’w glywed yn cael ei ddarllen.</translation>
    </message>
    <message>
        <source>Letter, page {page} of {count}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Llythyr, tudalen {page} o {count}</translation>
    </message>
    <message>
        <source>No letter</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dim llythyr</translation>
    </message>
    <message>
        <source>One side</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Un ochr</translation>
    </message>
    <message>
        <source>Both sides, turned on the long edge</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Y ddwy ochr, gan droi ar yr ymyl hir</translation>
    </message>
    <message>
        <source>Both sides, turned on the short edge</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Y ddwy ochr, gan droi ar yr ymyl byr</translation>
    </message>
    <message>
        <source>Single pages and ranges, such as 1-2, 4. Empty: all of them.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Tudalennau unigol ac ystodau, megis 1-2, 4. Gwag: pob un.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Add one in the system’s settings, or save the letter as a PDF.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes argraffydd wedi’i osod ar y cyfrifiadur hwn. Ychwanegwch un yng ngosodiadau’r system, neu cadwch y llythyr fel PDF.</translation>
    </message>
    <message>
        <source>All pages</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pob tudalen</translation>
    </message>
    <message>
        <source>Print no&amp;w</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Argraffu nawr</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn chwilio am argraffwyr…</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dewiswch argraffydd</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Close the print panel</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cau’r panel argraffu</translation>
    </message>
    <message>
        <source>Print on A4</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Argraffu ar A4</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ar&amp;graffydd</translation>
    </message>
    <message>
        <source>P&amp;ages</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>T&amp;udalennau</translation>
    </message>
    <message>
        <source>&amp;Sides</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Oc&amp;hrau</translation>
    </message>
    <message>
        <source>C&amp;opies</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>C&amp;opïau</translation>
    </message>
    <message>
        <source>{sheets} of {pages}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{sheets} o {pages}</translation>
    </message>
    <message>
        <source>Choose a printer first.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dewiswch argraffydd yn gyntaf.</translation>
    </message>
    <message>
        <source>Sending to {printer}…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn anfon at {printer}…</translation>
    </message>
    <message>
        <source>It was not printed.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid argraffwyd ef.</translation>
    </message>
    <message>
        <source> · replaces that of {day}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation> · yn disodli’r un dyddiedig {day}</translation>
    </message>
    <message>
        <source> · replaced by that of {day}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation> · disodlwyd gan yr un dyddiedig {day}</translation>
    </message>
    <message>
        <source>Part {name}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhan {name}</translation>
    </message>
    <message>
        <source>What it says</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yr hyn y mae’n ei ddweud</translation>
    </message>
    <message>
        <source>W&amp;hat it says</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yr hyn y mae’n e&amp;i ddweud</translation>
    </message>
    <message>
        <source>As it was recorded.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Fel y’i cofnodwyd.</translation>
    </message>
    <message>
        <source>Day month year</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dydd mis blwyddyn</translation>
    </message>
    <message>
        <source>None ticked: it is for {part_words}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dim wedi’i dicio: mae ar gyfer {part_words}.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>nid ffeil ydyw</translation>
    </message>
    <message>
        <source>Free some space, or choose another folder.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhyddhewch le, neu dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>Save the letter as PDF</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadw’r llythyr fel PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Send this letter back?</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Anfon y llythyr hwn yn ôl?</translation>
    </message>
    <message>
        <source>Such as: name the harm more closely</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Megis: enwch y niwed yn fanylach</translation>
    </message>
    <message>
        <source>&amp;Send it back</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ei &amp;anfon yn ôl</translation>
    </message>
    <message>
        <source>&amp;What is to be changed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yr &amp;hyn sydd i’w newid</translation>
    </message>
    <message>
        <source>Kept with the case.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cedwir gyda’r achos.</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>T&amp;udalennau</translation>
    </message>
    <message>
        <source>Show the letter as pages</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dangos y llythyr fel tudalennau</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Te&amp;stun</translation>
    </message>
    <message>
        <source>Show the letter as text</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dangos y llythyr fel testun</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+−)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Chwyddo allan (Ctrl+−)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Chwyddo i mewn (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ffitio’r lled</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ffitio’r lled (Ctrl+0)</translation>
    </message>
    <message>
        <source>Page {page} of {count} · {zoom:.0%}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Tudalen {page} o {count} · {zoom:.0%}</translation>
    </message>
    <message>
        <source>{reference}: the letter is dated {day}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{reference}: mae’r llythyr wedi’i ddyddio {day}.</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid yw’r diwrnod hwnnw wedi dod eto.</translation>
    </message>
    <message>
        <source>It replaces the letter of {day}, which is kept as it is.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’n disodli’r llythyr dyddiedig {day}, a gedwir fel y mae.</translation>
    </message>
    <message>
        <source>The request is recorded as answered: {answers}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cofnodir bod y cais wedi’i ateb: {answers}.</translation>
    </message>
    <message>
        <source>It tells of what is recorded already: {done}, {day}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’n adrodd yr hyn a gofnodwyd eisoes: {done}, {day}.</translation>
    </message>
    <message>
        <source>Nothing is added to the timeline.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid ychwanegir dim at y llinell amser.</translation>
    </message>
    <message>
        <source>, until {day}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>, hyd {day}</translation>
    </message>
    <message>
        <source>This is recorded with it: {done}{until}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cofnodir hyn gydag ef: {done}{until}.</translation>
    </message>
    <message>
        <source>the rest </source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>y gweddill </translation>
    </message>
    <message>
        <source> It is late.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation> Mae’n hwyr.</translation>
    </message>
    <message>
        <source>It is working day {number} of {number2}; due {day}.{late}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Diwrnod gwaith {number} o {number2} ydyw; dyddiad cau {day}.{late}</translation>
    </message>
    <message>
        <source>What was typed last is not in the letter yet.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid yw’r hyn a deipiwyd ddiwethaf yn y llythyr eto.</translation>
    </message>
    <message>
        <source>Print the letter</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Argraffu’r llythyr</translation>
    </message>
    <message>
        <source>Marked on page {page}: {words}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Wedi’i farcio ar dudalen {page}: {words}</translation>
    </message>
    <message>
        <source>Issued {in_spite}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Anfonwyd {in_spite}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source> · by {day}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation> · erbyn {day}</translation>
    </message>
    <message>
        <source> · overdue</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation> · hwyr</translation>
    </message>
    <message>
        <source>Add (Ctrl+Enter)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ychwanegu (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Add n&amp;ote</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ychwanegu n&amp;odyn</translation>
    </message>
    <message>
        <source>Add note</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ychwanegu nodyn</translation>
    </message>
    <message>
        <source>Add tas&amp;k</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ychwanegu &amp;tasg</translation>
    </message>
    <message>
        <source>Add task</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ychwanegu tasg</translation>
    </message>
    <message>
        <source>Note</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Noted</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Wedi’i nodi</translation>
    </message>
    <message>
        <source>Notes and tasks</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nodiadau a thasgau</translation>
    </message>
    <message>
        <source>Nothing is noted yet. Notes are for the file: no letter and no answer shows them.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes dim wedi’i nodi eto. I’r ffeil y mae nodiadau: nid yw unrhyw lythyr nac ateb yn eu dangos.</translation>
    </message>
    <message>
        <source>To be done &amp;by (if it is a task)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>I’w wneud &amp;erbyn (os tasg ydyw)</translation>
    </message>
    <message>
        <source>To do</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>I’w wneud</translation>
    </message>
    <message>
        <source>Without a day it is a note.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Heb ddiwrnod, nodyn ydyw.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>By {who}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gan {who}</translation>
    </message>
    <message>
        <source>Deadline moved from {was} to {now}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Symudwyd y dyddiad cau o {was} i {now}</translation>
    </message>
    <message>
        <source>breached {}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>torrwyd {}</translation>
    </message>
    <message>
        <source>by {}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>gan {}</translation>
    </message>
    <message>
        <source>informal: the clock runs on</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>anffurfiol: mae’r cloc yn dal i redeg</translation>
    </message>
    <message>
        <source>no date</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>dim dyddiad</translation>
    </message>
    <message>
        <source>part {}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>rhan {}</translation>
    </message>
    <message>
        <source>sent {}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>anfonwyd {}</translation>
    </message>
    <message>
        <source>their reference {}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>eu cyfeirnod {}</translation>
    </message>
    <message>
        <source>to {}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>i {}</translation>
    </message>
    <message>
        <source>under {}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>o dan {}</translation>
    </message>
    <message>
        <source>until {}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>hyd {}</translation>
    </message>
    <message>
        <source>“{was}” of {day} should say {now}, {right_day}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dylai “{was}” o {day} ddweud {now}, {right_day}</translation>
    </message>
    <message>
        <source>Undone on {day}: it counts for nothing</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dadwnaed ar {day}: nid yw’n cyfrif</translation>
    </message>
    <message>
        <source>An entry was undone</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dadwnaed cofnod</translation>
    </message>
    <message>
        <source>“{entry}” of {day} is struck out</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dilëwyd “{entry}” {day}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Import settings</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mewnforio gosodiadau</translation>
    </message>
    <message>
        <source>Import these settings?</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mewnforio’r gosodiadau hyn?</translation>
    </message>
    <message>
        <source>&amp;Import them</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Eu mewnforio</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cans&amp;lo</translation>
    </message>
    <message>
        <source>What would change</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yr hyn a fyddai’n newid</translation>
    </message>
    <message>
        <source>The time of open requests is counted anew: their dates may move.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Caiff amser y ceisiadau agored ei gyfrif o’r newydd: gall eu dyddiadau symud.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes dim i’w fewnforio.</translation>
    </message>
    <message>
        <source>{file} says nothing that is not set already.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid yw {file} yn dweud dim nad yw wedi’i osod eisoes.</translation>
    </message>
    <message>
        <source>{file} would make {changes}. Nothing has been changed yet.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Byddai {file} yn gwneud {changes}. Nid oes dim wedi newid eto.</translation>
    </message>
    <message>
        <source>Name</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Name in Welsh</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Enw Cymraeg</translation>
    </message>
    <message>
        <source>Kind of authority</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Math o awdurdod</translation>
    </message>
    <message>
        <source>Where it answers</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ble mae’n ateb</translation>
    </message>
    <message>
        <source>Address</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Website</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwefan</translation>
    </message>
    <message>
        <source>Logo</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Picture of the signature</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Llun o’r llofnod</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pwy sy’n llofnodi</translation>
    </message>
    <message>
        <source>Post of who signs</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Swydd y llofnodwr</translation>
    </message>
    <message>
        <source>Disclosure log</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cofnod datgelu</translation>
    </message>
    <message>
        <source>Responses are published</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cyhoeddir ymatebion</translation>
    </message>
    <message>
        <source>Pattern of references</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Patrwm y cyfeirnodau</translation>
    </message>
    <message>
        <source>Cost limit</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Terfyn cost</translation>
    </message>
    <message>
        <source>A request that comes on a weekend is received</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Derbynnir cais a ddaw ar benwythnos</translation>
    </message>
    <message>
        <source>Welsh in letters</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cymraeg mewn llythyrau</translation>
    </message>
    <message>
        <source>Warn of figures below</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhybuddio am ffigurau islaw</translation>
    </message>
    <message>
        <source>There is a review procedure</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae trefn adolygu</translation>
    </message>
    <message>
        <source>Time to ask for a review</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Amser i ofyn am adolygiad</translation>
    </message>
    <message>
        <source>Time to answer a review</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Amser i ateb adolygiad</translation>
    </message>
    <message>
        <source>Address for reviews</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cyfeiriad ar gyfer adolygiadau</translation>
    </message>
    <message>
        <source>E-mail for reviews</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>E-bost ar gyfer adolygiadau</translation>
    </message>
    <message>
        <source>Contact</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cyswllt</translation>
    </message>
    <message>
        <source>Post of the contact</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Swydd y cyswllt</translation>
    </message>
    <message>
        <source>A second person approves letters</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae ail berson yn cymeradwyo llythyrau</translation>
    </message>
    <message>
        <source>Post</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Swydd</translation>
    </message>
    <message>
        <source>What they do</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yr hyn a wnânt</translation>
    </message>
    <message>
        <source>What the Act calls it</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Enw’r Ddeddf arno</translation>
    </message>
    <message>
        <source>In Welsh, as the Act calls it</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn Gymraeg, yn ôl y Ddeddf</translation>
    </message>
    <message>
        <source>Decides complaints under</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn penderfynu cwynion o dan</translation>
    </message>
    <message>
        <source>Web page for complaints</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Tudalen we ar gyfer cwynion</translation>
    </message>
    <message>
        <source>For letters dated from</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ar gyfer llythyrau dyddiedig o</translation>
    </message>
    <message>
        <source>For letters dated to</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ar gyfer llythyrau dyddiedig hyd</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadarnhawyd ddiwethaf</translation>
    </message>
    <message>
        <source>Largest file, in MB</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ffeil fwyaf, mewn MB</translation>
    </message>
    <message>
        <source>Kinds of file that are opened</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mathau o ffeil a agorir</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Awdurdodau</translation>
    </message>
    <message>
        <source>Officers</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Swyddogion</translation>
    </message>
    <message>
        <source>Regulators</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rheoleiddwyr</translation>
    </message>
    <message>
        <source>Files that come with requests</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ffeiliau sy’n dod gyda cheisiadau</translation>
    </message>
    <message>
        <source>is added</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>yn cael ei ychwanegu</translation>
    </message>
    <message>
        <source>is taken away</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>yn cael ei ddileu</translation>
    </message>
    <message>
        <source>Logo: another picture</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Logo: llun arall</translation>
    </message>
    <message>
        <source>stand in another order: {names}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>mewn trefn arall: {names}</translation>
    </message>
    <message>
        <source>none</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>dim</translation>
    </message>
    <message>
        <source>yes</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ie</translation>
    </message>
    <message>
        <source>no</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>na</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Allforio’r gosodiadau</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gosodiadau (*.json)</translation>
    </message>
    <message>
        <source>The settings are imported. New letters and dates follow them.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mewnforiwyd y gosodiadau. Bydd llythyrau a dyddiadau newydd yn eu dilyn.</translation>
    </message>
    <message>
        <source>The settings are saved as {file}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadwyd y gosodiadau fel {file}.</translation>
    </message>
    <message>
        <source>Their logos lie beside it.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae eu logos wrth ei hochr.</translation>
    </message>
    <message>
        <source>Save what you changed here first: a file is read over it.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadwch yr hyn a newidiwyd gennych yn gyntaf: darllenir ffeil drosto.</translation>
    </message>
    <message>
        <source>Save what you changed here first: what is saved is exported.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadwch yr hyn a newidiwyd gennych yn gyntaf: yr hyn a gadwyd sy’n cael ei allforio.</translation>
    </message>
    <message>
        <source>Import settin&amp;gs…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mewnforio &amp;gosodiadau…</translation>
    </message>
    <message>
        <source>E&amp;xport settings…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>A&amp;llforio’r gosodiadau…</translation>
    </message>
    <message>
        <source>The teams that are asked for what a request is about. The contact gets the e-mail, the deputy a copy. An area that is removed keeps what it was asked.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Y timau a holir am yr hyn y mae cais yn ymwneud ag ef. Mae’r cyswllt yn cael yr e-bost, a’r dirprwy gopi. Mae maes a ddilëir yn cadw’r hyn a ofynnwyd iddo.</translation>
    </message>
    <message>
        <source>Business area</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Maes busnes</translation>
    </message>
    <message>
        <source>E-mail of the contact</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>E-bost y cyswllt</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dirprwy</translation>
    </message>
    <message>
        <source>E-mail of the deputy</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>E-bost y dirprwy</translation>
    </message>
    <message>
        <source>Remove business area {place}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dileu maes busnes {place}</translation>
    </message>
    <message>
        <source>Business areas</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Meysydd busnes</translation>
    </message>
    <message>
        <source>Sa&amp;ve the areas</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>C&amp;adw’r meysydd</translation>
    </message>
    <message>
        <source>&amp;Add a business area</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ychwanegu maes &amp;busnes</translation>
    </message>
    <message>
        <source>This area needs a name.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae angen enw ar y maes hwn.</translation>
    </message>
    <message>
        <source>Another area has this name.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae gan faes arall yr enw hwn.</translation>
    </message>
    <message>
        <source>The ends of their names. Programs, scripts and documents with macros never are, whatever stands here.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Terfyniadau eu henwau. Nid agorir rhaglenni, sgriptiau na dogfennau â macros byth, beth bynnag sydd yma.</translation>
    </message>
    <message>
        <source>A larger one stays in its e-mail, which is always kept whole.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae un fwy yn aros yn ei e-bost, a gedwir yn gyfan bob amser.</translation>
    </message>
    <message>
        <source>Requests that come from now on follow this.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Bydd ceisiadau a ddaw o hyn ymlaen yn dilyn hyn.</translation>
    </message>
    <message>
        <source>Kinds that are opened from FoiDesk</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mathau a agorir o FoiDesk</translation>
    </message>
    <message>
        <source>Keep these li&amp;mits</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadw’r &amp;terfynau hyn</translation>
    </message>
    <message>
        <source>{number} kinds</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{number} math</translation>
    </message>
    <message>
        <source>one kind</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>un math</translation>
    </message>
    <message>
        <source>Up to {largest_mb} MB each; {kinds} opened, as a copy that cannot be written to. Programs and scripts are kept and never opened.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Hyd at {largest_mb} MB yr un; agorir {kinds}, fel copi na ellir ysgrifennu iddo. Cedwir rhaglenni a sgriptiau ac nis agorir byth.</translation>
    </message>
    <message>
        <source>New authority</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Awdurdod newydd</translation>
    </message>
    <message>
        <source>Authority</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Awdurdod</translation>
    </message>
    <message>
        <source>Add another</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ychwanegu un arall</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dyblygu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Make default</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwneud yn ddiofyn</translation>
    </message>
    <message>
        <source>Authorit&amp;y</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Aw&amp;durdod</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{name} (copi)</translation>
    </message>
    <message>
        <source>{name} (to put right)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{name} (i’w gywiro)</translation>
    </message>
    <message>
        <source>The authority</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yr awdurdod</translation>
    </message>
    <message>
        <source>such as Information Officer</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>megis Swyddog Gwybodaeth</translation>
    </message>
    <message>
        <source>Na&amp;me of the authority</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Enw’r awdurdod</translation>
    </message>
    <message>
        <source>As letters give it, in full</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Fel y mae llythyrau’n ei roi, yn llawn</translation>
    </message>
    <message>
        <source>&amp;Address, a line each</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cyfeiriad, llinell yr &amp;un</translation>
    </message>
    <message>
        <source>&amp;E-mail for requests</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>E-&amp;bost ar gyfer ceisiadau</translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cys&amp;wllt</translation>
    </message>
    <message>
        <source>Whom an applicant can ask</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Y sawl y gall ceisydd ei holi</translation>
    </message>
    <message>
        <source>Their &amp;post</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Eu &amp;swydd</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid cyfeiriad e-bost yw hwn.</translation>
    </message>
    <message>
        <source>Write the whole address, beginning with https://</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ysgrifennwch y cyfeiriad cyfan, gan ddechrau gyda https://</translation>
    </message>
    <message>
        <source>Letters will carry no postal address.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni fydd cyfeiriad post ar lythyrau.</translation>
    </message>
    <message>
        <source>Letters will give no e-mail address.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni fydd cyfeiriad e-bost ar lythyrau.</translation>
    </message>
    <message>
        <source>Letters will name nobody to ask.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni fydd llythyrau’n enwi neb i’w holi.</translation>
    </message>
    <message>
        <source>Enter the name of the regulator.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhowch enw’r rheoleiddiwr.</translation>
    </message>
    <message>
        <source>Enter what the Act calls it, such as Information Commissioner.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhowch yr hyn y mae’r Ddeddf yn ei alw, megis Comisiynydd Gwybodaeth.</translation>
    </message>
    <message>
        <source>Tick at least one law.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ticiwch o leiaf un ddeddf.</translation>
    </message>
    <message>
        <source>This is before the first day.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae hyn cyn y diwrnod cyntaf.</translation>
    </message>
    <message>
        <source>Nobody has confirmed this entry yet.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes neb wedi cadarnhau’r cofnod hwn eto.</translation>
    </message>
    <message>
        <source>Last confirmed {day}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadarnhawyd ddiwethaf {day}.</translation>
    </message>
    <message>
        <source>{said} That is more than 180 days ago: check it against the regulator’s website.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{said} Mae hynny fwy na 180 diwrnod yn ôl: gwiriwch ef yn erbyn gwefan y rheoleiddiwr.</translation>
    </message>
    <message>
        <source>Enter the authority’s full name, as its letters give it.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhowch enw llawn yr awdurdod, fel y mae ei lythyrau’n ei roi.</translation>
    </message>
    <message>
        <source>Another authority here has this name already.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae gan awdurdod arall yma’r enw hwn eisoes.</translation>
    </message>
    <message>
        <source>Enter a whole number from 1 to 999.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhowch rif cyfan o 1 i 999.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni ellir darllen {name}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cau</translation>
    </message>
    <message>
        <source>One to a line, such as an abbreviation and what it stands for. Plurals and endings are found as well.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Un i bob llinell, megis byrfodd a’r hyn y mae’n ei olygu. Canfyddir ffurfiau lluosog a therfyniadau hefyd.</translation>
    </message>
    <message>
        <source>This group came with FoiDesk. What you change is kept as yours and used in its place.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Daeth y grŵp hwn gyda FoiDesk. Cedwir yr hyn a newidiwch fel eich un chi a’i ddefnyddio yn ei le.</translation>
    </message>
    <message>
        <source>This group is retired and is not used. Saving it brings it back.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’r grŵp hwn wedi’i ymddeol ac nis defnyddir. Mae ei gadw yn dod ag ef yn ôl.</translation>
    </message>
    <message>
        <source>Words that mean the same</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Geiriau sy’n golygu’r un peth</translation>
    </message>
    <message>
        <source>Sa&amp;ve this group</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadw’r grŵp &amp;hwn</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dadwneud y newidiadau</translation>
    </message>
    <message>
        <source>&amp;Retire</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ym&amp;ddeol</translation>
    </message>
    <message>
        <source>Retire this group</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ymddeol y grŵp hwn</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Termau</translation>
    </message>
    <message>
        <source>Similar past requests are found by these, however differently they are worded. Add the abbreviations, sites and schemes your office goes by.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Canfyddir ceisiadau blaenorol tebyg drwy’r rhain, ni waeth sut y’u geirir. Ychwanegwch y byrfoddau, y safleoedd a’r cynlluniau y mae eich swyddfa’n eu defnyddio.</translation>
    </message>
    <message>
        <source>save or undo the group you are writing first.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>cadwch neu dadwnewch y grŵp yr ydych yn ei ysgrifennu yn gyntaf.</translation>
    </message>
    <message>
        <source>HMO, potholes, taser…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>HMO, tyllau yn y ffordd, taser…</translation>
    </message>
    <message>
        <source>&amp;Add a group</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ych&amp;wanegu grŵp</translation>
    </message>
    <message>
        <source>Groups of words</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Grwpiau o eiriau</translation>
    </message>
    <message>
        <source>Words</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Geiriau</translation>
    </message>
    <message>
        <source>Find a &amp;word</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dod o hyd i &amp;air</translation>
    </message>
    <message>
        <source>, of which the first {most} are listed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>, a rhestrir y {most} cyntaf ohonynt</translation>
    </message>
    <message>
        <source>Retired</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Wedi’i ymddeol</translation>
    </message>
    <message>
        <source>Ours</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ein rhai ni</translation>
    </message>
    <message>
        <source>Yours, in place of ours</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Eich un chi, yn lle’n hun ni</translation>
    </message>
    <message>
        <source>Yours</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Eich rhai chi</translation>
    </message>
    <message>
        <source>Saved. They can be asked from now on.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadwyd. Gellir eu holi o hyn ymlaen.</translation>
    </message>
    <message>
        <source>In force since {day}, set by {made}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mewn grym ers {day}, gosodwyd gan {made}.</translation>
    </message>
    <message>
        <source>Saved. The schedules are in force from now on.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadwyd. Mae’r amserlenni mewn grym o hyn ymlaen.</translation>
    </message>
    <message>
        <source>Kind of authority, Welsh and limits</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Math o awdurdod, y Gymraeg a therfynau</translation>
    </message>
    <message>
        <source>No warning</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dim rhybudd</translation>
    </message>
    <message>
        <source>Cost limit (section 12)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Terfyn cost (adran 12)</translation>
    </message>
    <message>
        <source>A request that comes on a weekend or holiday is received</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Derbynnir cais a ddaw ar benwythnos neu ŵyl</translation>
    </message>
    <message>
        <source>Small numbers can identify</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gall rhifau bach ddatgelu pwy yw rhywun</translation>
    </message>
    <message>
        <source>Letters that decide anything are approved by a second person</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae ail berson yn cymeradwyo llythyrau sy’n penderfynu unrhyw beth</translation>
    </message>
    <message>
        <source>of {cost_limits}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>o {cost_limits}</translation>
    </message>
    <message>
        <source>; letters approved by a second person</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>; cymeradwyir llythyrau gan ail berson</translation>
    </message>
    <message>
        <source>{kinds}; Welsh {welsh}; cost limit {limit}{by_two}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{kinds}; Cymraeg: {welsh}; terfyn cost {limit}{by_two}</translation>
    </message>
    <message>
        <source>{what}, at the head of each letter</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{what}, ar frig pob llythyr</translation>
    </message>
    <message>
        <source>No logo</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dim logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Lluniau (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>See whether the file is still there.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwelwch a yw’r ffeil yno o hyd.</translation>
    </message>
    <message>
        <source>{name} is larger than 5 MB.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae {name} yn fwy na 5 MB.</translation>
    </message>
    <message>
        <source>{name} is neither a PNG nor a JPEG picture.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid yw {name} yn llun PNG nac yn llun JPEG.</translation>
    </message>
    <message>
        <source>{name} is damaged, or wider or taller than {widest} dots.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae {name} wedi’i ddifrodi, neu’n lletach neu’n dalach na {widest} dot.</translation>
    </message>
    <message>
        <source>They are offered when a request is logged. Whoever is named as contact is added first.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Fe’u cynigir pan gofnodir cais. Ychwanegir pwy bynnag a enwir fel cyswllt yn gyntaf.</translation>
    </message>
    <message>
        <source>Remove officer {place}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dileu swyddog {place}</translation>
    </message>
    <message>
        <source>{roles}, officer {place}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{roles}, swyddog {place}</translation>
    </message>
    <message>
        <source>&amp;Add an officer</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ychwanegu &amp;swyddog</translation>
    </message>
    <message>
        <source>Another officer here has this name already.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae gan swyddog arall yma’r enw hwn eisoes.</translation>
    </message>
    <message>
        <source>Write what differs from case to case in braces, such as {what_would_happen}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ysgrifennwch yr hyn sy’n amrywio o achos i achos mewn cromfachau cyrliog, megis {what_would_happen}.</translation>
    </message>
    <message>
        <source>This is FoiDesk’s own. What you change is kept as yours and offered in its place.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Un FoiDesk ei hun yw hwn. Cedwir yr hyn a newidiwch fel eich un chi a’i gynnig yn ei le.</translation>
    </message>
    <message>
        <source>This one is retired and is not offered. Saving it brings it back.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’r un hwn wedi’i ymddeol ac nis cynigir. Mae ei gadw yn dod ag ef yn ôl.</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Paragraff</translation>
    </message>
    <message>
        <source>Sa&amp;ve this paragraph</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadw’r &amp;paragraff hwn</translation>
    </message>
    <message>
        <source>Retire this paragraph</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ymddeol y paragraff hwn</translation>
    </message>
    <message>
        <source>&amp;Law</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cy&amp;fraith</translation>
    </message>
    <message>
        <source>&amp;Provision</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Da&amp;rpariaeth</translation>
    </message>
    <message>
        <source>A section serves all of its limbs.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae adran yn gwasanaethu ei holl ganghennau.</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Ar gyfer</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Iaith</translation>
    </message>
    <message>
        <source>&amp;Title, to find it by</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>T&amp;eitl, i’w ganfod</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Te&amp;stun</translation>
    </message>
    <message>
        <source>Why it applies</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pam mae’n berthnasol</translation>
    </message>
    <message>
        <source>Harm from disclosure</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Niwed yn sgil datgelu</translation>
    </message>
    <message>
        <source>Factor in favour of disclosure</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ffactor o blaid datgelu</translation>
    </message>
    <message>
        <source>Factor against disclosure</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ffactor yn erbyn datgelu</translation>
    </message>
    <message>
        <source>Balance of the public interest</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cydbwysedd budd y cyhoedd</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Buddiant cyfreithlon</translation>
    </message>
    <message>
        <source>Whether disclosure is necessary</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>A yw datgelu’n angenrheidiol</translation>
    </message>
    <message>
        <source>Balance with people’s rights</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cydbwysedd â hawliau pobl</translation>
    </message>
    <message>
        <source>Qualified person’s opinion</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Barn y person cymwys</translation>
    </message>
    <message>
        <source>Advice and help</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cyngor a chymorth</translation>
    </message>
    <message>
        <source>Neither confirm nor deny: why it applies</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Heb gadarnhau na gwadu: pam mae’n berthnasol</translation>
    </message>
    <message>
        <source>Neither confirm nor deny: harm</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Heb gadarnhau na gwadu: niwed</translation>
    </message>
    <message>
        <source>Neither confirm nor deny: factor for an answer</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Heb gadarnhau na gwadu: ffactor o blaid ateb</translation>
    </message>
    <message>
        <source>Neither confirm nor deny: factor against an answer</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Heb gadarnhau na gwadu: ffactor yn erbyn ateb</translation>
    </message>
    <message>
        <source>Neither confirm nor deny: balance</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Heb gadarnhau na gwadu: cydbwysedd</translation>
    </message>
    <message>
        <source>Neither confirm nor deny: legitimate interest</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Heb gadarnhau na gwadu: buddiant cyfreithlon</translation>
    </message>
    <message>
        <source>Neither confirm nor deny: whether an answer is necessary</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Heb gadarnhau na gwadu: a yw ateb yn angenrheidiol</translation>
    </message>
    <message>
        <source>Neither confirm nor deny: people’s rights</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Heb gadarnhau na gwadu: hawliau pobl</translation>
    </message>
    <message>
        <source>Neither confirm nor deny: qualified person’s opinion</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Heb gadarnhau na gwadu: barn y person cymwys</translation>
    </message>
    <message>
        <source>English</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Saesneg</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cymraeg</translation>
    </message>
    <message>
        <source>“Insert paragraph” in a decision offers these: yours first, then FoiDesk’s own. Every change is kept as a version; letters already written stay as they are.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae “Mewnosod paragraff” mewn penderfyniad yn cynnig y rhain: eich rhai chi yn gyntaf, yna rhai FoiDesk ei hun. Cedwir pob newid fel fersiwn; mae llythyrau a ysgrifennwyd eisoes yn aros fel y maent.</translation>
    </message>
    <message>
        <source>save or undo the paragraph you are writing first.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>cadwch neu dadwnewch y paragraff yr ydych yn ei ysgrifennu yn gyntaf.</translation>
    </message>
    <message>
        <source>31(1)(a), or words</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>31(1)(a), neu eiriau</translation>
    </message>
    <message>
        <source>&amp;Add a paragraph</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yc&amp;hwanegu paragraff</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Paragraffau</translation>
    </message>
    <message>
        <source>Under</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>O dan</translation>
    </message>
    <message>
        <source>Find a provision or &amp;words</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dod &amp;o hyd i ddarpariaeth neu eiriau</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dewis llun…</translation>
    </message>
    <message>
        <source>Telephone, web and disclosure log</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ffôn, gwe a chofnod datgelu</translation>
    </message>
    <message>
        <source>Disclosure logs, a web address a line</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cofnodion datgelu, cyfeiriad gwe i bob llinell</translation>
    </message>
    <message>
        <source>responses are published</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>cyhoeddir ymatebion</translation>
    </message>
    <message>
        <source>responses are not published</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ni chyhoeddir ymatebion</translation>
    </message>
    <message>
        <source>Reference numbers</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cyfeirnodau</translation>
    </message>
    <message>
        <source>{number:06} is the number in six figures, {year} the year, {year:2} its last two figures</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{number:06} yw’r rhif mewn chwe ffigur, {year} y flwyddyn, {year:2} ei dau ffigur olaf</translation>
    </message>
    <message>
        <source>Reference pattern</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Patrwm cyfeirnodau</translation>
    </message>
    <message>
        <source>The first case of {year} will be {example}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Achos cyntaf {year} fydd {example}</translation>
    </message>
    <message>
        <source>The pattern cannot be used</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni ellir defnyddio’r patrwm</translation>
    </message>
    <message>
        <source>New regulator</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rheoleiddiwr newydd</translation>
    </message>
    <message>
        <source>Mark as checked today</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nodi fel wedi’i wirio heddiw</translation>
    </message>
    <message>
        <source>Remove this regulator</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dileu’r rheoleiddiwr hwn</translation>
    </message>
    <message>
        <source>Such as Information Commissioner</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Megis Comisiynydd Gwybodaeth</translation>
    </message>
    <message>
        <source>Without the article</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Heb y fannod</translation>
    </message>
    <message>
        <source>Address, a line each</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cyfeiriad, llinell yr un</translation>
    </message>
    <message>
        <source>Empty: always</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwag: bob amser</translation>
    </message>
    <message>
        <source>To</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Hyd</translation>
    </message>
    <message>
        <source>Empty: until further notice</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwag: hyd nes y dywedir yn wahanol</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>hyd {day}</translation>
    </message>
    <message>
        <source>A letter names the regulator that is right on its own date. When the details change, end the old entry and add another, so that older letters keep theirs.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae llythyr yn enwi’r rheoleiddiwr sy’n gywir ar ei ddyddiad ei hun. Pan fydd y manylion yn newid, rhowch ddiwedd ar yr hen gofnod ac ychwanegwch un arall, fel bod llythyrau hŷn yn cadw eu rhai hwy.</translation>
    </message>
    <message>
        <source>&amp;Add a regulator</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ychwanegu &amp;rheoleiddiwr</translation>
    </message>
    <message>
        <source>No review procedure: letters say so, as section 17(7)(a) allows</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dim trefn adolygu: mae llythyrau’n dweud hynny, fel y mae adran 17(7)(a) yn ei ganiatáu</translation>
    </message>
    <message>
        <source>Internal review</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Adolygiad mewnol</translation>
    </message>
    <message>
        <source>The authority has an internal review procedure</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae gan yr awdurdod drefn adolygu mewnol</translation>
    </message>
    <message>
        <source>Asked for within</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>I ofyn amdano o fewn</translation>
    </message>
    <message>
        <source>Counted from the letter</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Wedi’i gyfrif o’r llythyr</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Wedi’i gyfrif mewn</translation>
    </message>
    <message>
        <source>Days to answer it</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Diwrnodau i’w ateb</translation>
    </message>
    <message>
        <source>Working days, from the request for review</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Diwrnodau gwaith, o’r cais am adolygiad</translation>
    </message>
    <message>
        <source>If it is not the one above</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Os nad yr un uchod ydyw</translation>
    </message>
    <message>
        <source>Asked for within {value} {unit}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>I ofyn amdano o fewn {value} {unit}</translation>
    </message>
    <message>
        <source>answered within {value} working days</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>i’w ateb o fewn {value} diwrnod gwaith</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>Anonymised</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Anonymeiddiwyd</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dilëwyd</translation>
    </message>
    <message>
        <source>Counted from the last act that closed a request. No Act sets these years: they are your authority’s own to decide. A request follows the closest of them.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Wedi’u cyfrif o’r weithred olaf a gaeodd gais. Nid oes Deddf yn pennu’r blynyddoedd hyn: eich awdurdod sydd i benderfynu arnynt. Mae cais yn dilyn yr agosaf ohonynt.</translation>
    </message>
    <message>
        <source>Our authority has decided this</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae ein hawdurdod wedi penderfynu ar hyn</translation>
    </message>
    <message>
        <source>Our authority has decided this: {what}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae ein hawdurdod wedi penderfynu ar hyn: {what}</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cedwir am</translation>
    </message>
    <message>
        <source>And then</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ac yna</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ffynhonnell: {source}</translation>
    </message>
    <message>
        <source>How long requests are kept</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Am ba hyd y cedwir ceisiadau</translation>
    </message>
    <message>
        <source>Save the sche&amp;dules</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadw’r &amp;amserlenni</translation>
    </message>
    <message>
        <source>This case file is encrypted: its folder, its backups and a stolen disk tell nobody anything.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’r ffeil achosion hon wedi’i hamgryptio: nid yw ei ffolder, ei chopïau wrth gefn na disg a ladratwyd yn dweud dim wrth neb.</translation>
    </message>
    <message>
        <source>This case file is not encrypted: whoever can read its folder can read the cases.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid yw’r ffeil achosion hon wedi’i hamgryptio: gall pwy bynnag sy’n gallu darllen ei ffolder ddarllen yr achosion.</translation>
    </message>
    <message>
        <source>This computer has no keyring that could hold a key, so a passphrase is needed each time.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes gan y cyfrifiadur hwn gylch allweddi a allai ddal allwedd, felly mae angen cyfrinymadrodd bob tro.</translation>
    </message>
    <message>
        <source>FoiDesk closes the case file, builds it anew beside the old one, reads the new one through and opens it again. Nobody else may have it open meanwhile.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae FoiDesk yn cau’r ffeil achosion, yn ei hadeiladu o’r newydd wrth ymyl yr hen un, yn darllen yr un newydd drwyddi ac yn ei hagor eto. Ni chaiff neb arall ei chadw ar agor yn y cyfamser.</translation>
    </message>
    <message>
        <source>Backups and copies made before stay as they are: delete them once there are new ones. A disk may keep traces of deleted files; only the encryption of the whole disk covers those.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae copïau wrth gefn a chopïau a wnaed o’r blaen yn aros fel y maent: dilëwch nhw pan fydd rhai newydd. Gall disg gadw olion ffeiliau a ddilëwyd; dim ond amgryptio’r ddisg gyfan sy’n cuddio’r rheini.</translation>
    </message>
    <message>
        <source>From then on whoever can read the folder can read the cases. Encrypted backups still open by the passphrase and the recovery code of now.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>O hynny ymlaen gall pwy bynnag sy’n gallu darllen y ffolder ddarllen yr achosion. Mae copïau wrth gefn wedi’u hamgryptio yn dal i agor â’r cyfrinymadrodd a’r cod adfer presennol.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Amgryptio</translation>
    </message>
    <message>
        <source>&amp;Encrypt the case file</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Amgryptio’r ffeil achosion</translation>
    </message>
    <message>
        <source>Make the case file &amp;plain</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Dadamgryptio’r ffeil achosion</translation>
    </message>
    <message>
        <source>This computer</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Open without &amp;asking</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Agor &amp;heb ofyn</translation>
    </message>
    <message>
        <source>The case file opens without asking for whoever is signed in here as you.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’r ffeil achosion yn agor heb ofyn i bwy bynnag sydd wedi mewngofnodi yma fel chi.</translation>
    </message>
    <message>
        <source>The passphrase is asked for each time.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gofynnir am y cyfrinymadrodd bob tro.</translation>
    </message>
    <message>
        <source>The key is in this computer’s keyring. Taken out, the passphrase is asked for each time.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’r allwedd yng nghylch allweddi’r cyfrifiadur hwn. Os tynnir hi allan, gofynnir am y cyfrinymadrodd bob tro.</translation>
    </message>
    <message>
        <source>The key is put in this computer’s keyring, which opens with your own sign-in.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhoddir yr allwedd yng nghylch allweddi’r cyfrifiadur hwn, sy’n agor wrth ichi fewngofnodi.</translation>
    </message>
    <message>
        <source>Ask for the &amp;passphrase</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Gofyn am y cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Choose a passphrase first.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dewiswch gyfrinymadrodd yn gyntaf.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>&amp;Use this passphrase</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Defnyddio’r c&amp;yfrinymadrodd hwn</translation>
    </message>
    <message>
        <source>It opens the case file on any computer. A new one takes its place.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’n agor y ffeil achosion ar unrhyw gyfrifiadur. Mae un newydd yn cymryd ei le.</translation>
    </message>
    <message>
        <source>None chosen: another computer asks for the recovery code.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dim wedi’i ddewis: bydd cyfrifiadur arall yn gofyn am y cod adfer.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cod adfer</translation>
    </message>
    <message>
        <source>A new code is shown once, to be printed; the one before then opens nothing more.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dangosir cod newydd unwaith, i’w argraffu; nid yw’r un blaenorol yn agor dim wedyn.</translation>
    </message>
    <message>
        <source>Make a &amp;new code…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwneud cod &amp;newydd…</translation>
    </message>
    <message>
        <source>Put away: it opens the case file on any computer.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Wedi’i gadw’n ddiogel: mae’n agor y ffeil achosion ar unrhyw gyfrifiadur.</translation>
    </message>
    <message>
        <source>None put away yet.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes yr un wedi’i gadw’n ddiogel eto.</translation>
    </message>
    <message>
        <source>The new passphrase opens the case file from now on.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’r cyfrinymadrodd newydd yn agor y ffeil achosion o hyn ymlaen.</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Leave the settings? What you changed here will be lost.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gadael y gosodiadau? Collir yr hyn a newidiwyd gennych yma.</translation>
    </message>
    <message>
        <source>The settings are not saved. What you changed here will be lost.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid yw’r gosodiadau wedi’u cadw. Collir yr hyn a newidiwyd gennych yma.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dal i olygu</translation>
    </message>
    <message>
        <source>Leave</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gadael</translation>
    </message>
    <message>
        <source>Close FoiDesk</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cau FoiDesk</translation>
    </message>
    <message>
        <source>Set up your authority</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gosod eich awdurdod</translation>
    </message>
    <message>
        <source>Fill in the first card; the rest starts with good defaults, which you can change now or later.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Llenwch y cerdyn cyntaf; mae’r gweddill yn dechrau gyda gwerthoedd da, y gallwch eu newid yn awr neu’n ddiweddarach.</translation>
    </message>
    <message>
        <source>New letters and dates follow these. Letters already issued stay as they are.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae llythyrau a dyddiadau newydd yn dilyn y rhain. Mae llythyrau a anfonwyd eisoes yn aros fel y maent.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Yn ôl</translation>
    </message>
    <message>
        <source>such as Head of Information Rights</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>megis Pennaeth Hawliau Gwybodaeth</translation>
    </message>
    <message>
        <source>Signature</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Llofnod</translation>
    </message>
    <message>
        <source>Leave it for the officer of the case.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gadewch ef ar gyfer swyddog yr achos.</translation>
    </message>
    <message>
        <source>Their post</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Eu swydd</translation>
    </message>
    <message>
        <source>with a picture of the signature</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>gyda llun o’r llofnod</translation>
    </message>
    <message>
        <source>with room to sign by hand</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>gyda lle i lofnodi â llaw</translation>
    </message>
    <message>
        <source>Areas</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Meysydd</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Darpariaethau</translation>
    </message>
    <message>
        <source>Costs</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Costau</translation>
    </message>
    <message>
        <source>Backups</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Wrth gefn</translation>
    </message>
    <message>
        <source>Security</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Diogelwch</translation>
    </message>
    <message>
        <source>Retention</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Amserlenni</translation>
    </message>
    <message>
        <source>Window</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ffenestr</translation>
    </message>
    <message>
        <source>Central government</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Llywodraeth ganolog</translation>
    </message>
    <message>
        <source>Council</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cyngor</translation>
    </message>
    <message>
        <source>Police</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Heddlu</translation>
    </message>
    <message>
        <source>School</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ysgol</translation>
    </message>
    <message>
        <source>University or college</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Prifysgol neu goleg</translation>
    </message>
    <message>
        <source>Archive</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Archif</translation>
    </message>
    <message>
        <source>Another public authority</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Awdurdod cyhoeddus arall</translation>
    </message>
    <message>
        <source>England, Northern Ireland or the whole UK</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Lloegr, Gogledd Iwerddon neu’r DU gyfan</translation>
    </message>
    <message>
        <source>Wales</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cymru</translation>
    </message>
    <message>
        <source>Scotland (Scottish public authority)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yr Alban (awdurdod cyhoeddus Albanaidd)</translation>
    </message>
    <message>
        <source>every other authority</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>pob awdurdod arall</translation>
    </message>
    <message>
        <source>government departments and others in Part I of Schedule 1</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>adrannau’r llywodraeth ac eraill yn Rhan I o Atodlen 1</translation>
    </message>
    <message>
        <source>On the day it arrives (the Act; the earlier date)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ar y diwrnod y mae’n cyrraedd (y Ddeddf; y dyddiad cynharaf)</translation>
    </message>
    <message>
        <source>On the next working day (section 45 code)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ar y diwrnod gwaith nesaf (cod adran 45)</translation>
    </message>
    <message>
        <source>Not used</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nas defnyddir</translation>
    </message>
    <message>
        <source>In the applicant’s language</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn iaith y ceisydd</translation>
    </message>
    <message>
        <source>Always in both languages</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Bob amser yn y ddwy iaith</translation>
    </message>
    <message>
        <source>working days</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>diwrnod gwaith</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>diwrnod calendr</translation>
    </message>
    <message>
        <source>Handles requests</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn trin ceisiadau</translation>
    </message>
    <message>
        <source>Approves letters</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn cymeradwyo llythyrau</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn adolygu</translation>
    </message>
    <message>
        <source>Changes settings</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn newid gosodiadau</translation>
    </message>
    <message>
        <source>The logo</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Y logo</translation>
    </message>
    <message>
        <source>The signature</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Y llofnod</translation>
    </message>
    <message>
        <source>No signature</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dim llofnod</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dileu’r logo</translation>
    </message>
    <message>
        <source>Remove the signature</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dileu’r llofnod</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dewis logo</translation>
    </message>
    <message>
        <source>Choose a signature</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dewis llofnod</translation>
    </message>
    <message>
        <source>The officer of the case</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Swyddog yr achos</translation>
    </message>
    <message>
        <source>Provision</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Darpariaeth</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ei ddiben</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Title</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Text</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Testun</translation>
    </message>
    <message>
        <source>For which requests</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ar gyfer pa geisiadau</translation>
    </message>
    <message>
        <source>Kept for, in years</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cedwir am, mewn blynyddoedd</translation>
    </message>
    <message>
        <source>Source</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Requests that ended as</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ceisiadau a ddaeth i ben fel</translation>
    </message>
    <message>
        <source>Only those a regulator or tribunal had</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dim ond y rhai a fu gan reoleiddiwr neu dribiwnlys</translation>
    </message>
    <message>
        <source>Still to be decided by the authority</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>I’w benderfynu eto gan yr awdurdod</translation>
    </message>
    <message>
        <source>Law</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cyfraith</translation>
    </message>
    <message>
        <source>Limit</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Terfyn</translation>
    </message>
    <message>
        <source>For an hour of work</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Am awr o waith</translation>
    </message>
    <message>
        <source>Work that may be counted</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwaith y ceir ei gyfrif</translation>
    </message>
    <message>
        <source>For which authorities</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ar gyfer pa awdurdodau</translation>
    </message>
    <message>
        <source>Less is counted where staff cost less</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cyfrifir llai lle mae staff yn costio llai</translation>
    </message>
    <message>
        <source>Costs the applicant nothing up to</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dim cost i’r ceisydd hyd at</translation>
    </message>
    <message>
        <source>Of the rest the applicant pays, in per cent</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>O’r gweddill mae’r ceisydd yn talu, y cant</translation>
    </message>
    <message>
        <source>From</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>O</translation>
    </message>
    <message>
        <source>Laws</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cyfreithiau</translation>
    </message>
    <message>
        <source>Kept</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cedwir</translation>
    </message>
    <message>
        <source>Limits on cost</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Terfynau cost</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Sut mae’n darllen</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gosodiadau</translation>
    </message>
</context>
<context>
    <name>Costs</name>
    <message>
        <source>every authority</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>pob awdurdod</translation>
    </message>
    <message>
        <source>every other authority</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>pob awdurdod arall</translation>
    </message>
    <message>
        <source>government departments and others in Part I of Schedule 1</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>adrannau’r llywodraeth ac eraill yn Rhan I o Atodlen 1</translation>
    </message>
    <message>
        <source>finding out whether it is held</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>canfod a yw’n cael ei dal</translation>
    </message>
    <message>
        <source>locating it</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>dod o hyd iddi</translation>
    </message>
    <message>
        <source>retrieving it</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ei hadalw</translation>
    </message>
    <message>
        <source>extracting it</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ei thynnu allan</translation>
    </message>
    <message>
        <source>Mark as checked today</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nodi fel wedi’i wirio heddiw</translation>
    </message>
    <message>
        <source>Another limit follows…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae terfyn arall yn dilyn…</translation>
    </message>
    <message>
        <source>Remove this limit</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dileu’r terfyn hwn</translation>
    </message>
    <message>
        <source>Most for an hour of work</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Y mwyaf am awr o waith</translation>
    </message>
    <message>
        <source>For an hour of work</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Am awr o waith</translation>
    </message>
    <message>
        <source>Limit</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Terfyn</translation>
    </message>
    <message>
        <source>From</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>O</translation>
    </message>
    <message>
        <source>To</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Hyd</translation>
    </message>
    <message>
        <source>Empty: until further notice</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwag: hyd nes y dywedir yn wahanol</translation>
    </message>
    <message>
        <source>Where the law says so</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ble mae’r gyfraith yn dweud hynny</translation>
    </message>
    <message>
        <source>Say where the law says so.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dywedwch ble mae’r gyfraith yn dweud hynny.</translation>
    </message>
    <message>
        <source>Nobody has confirmed this limit yet.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes neb wedi cadarnhau’r terfyn hwn eto.</translation>
    </message>
    <message>
        <source>Last confirmed {day}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadarnhawyd ddiwethaf {day}.</translation>
    </message>
    <message>
        <source>no more than {amount} an hour</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>dim mwy na {amount} yr awr</translation>
    </message>
    <message>
        <source>{amount} an hour</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{amount} yr awr</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>o {day}</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>hyd {day}</translation>
    </message>
    <message>
        <source>Only this work may be counted: {work}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dim ond y gwaith hwn y gellir ei gyfrif: {work}.</translation>
    </message>
    <message>
        <source>A request is held against the limit of its own day. When the law changes an amount, let another limit follow: what was counted before keeps the one it had.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cymherir cais â therfyn ei ddiwrnod ei hun. Pan fydd y gyfraith yn newid swm, gadewch i derfyn arall ddilyn: bydd yr hyn a gyfrifwyd o’r blaen yn cadw’r un oedd ganddo.</translation>
    </message>
    <message>
        <source>Save the &amp;limits</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadw’r &amp;terfynau</translation>
    </message>
    <message>
        <source>Set by {officer} on {day}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gosodwyd gan {officer} ar {day}.</translation>
    </message>
    <message>
        <source>Saved. Each limit is gone by from its own first day.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadwyd. Dilynir pob terfyn o’i ddiwrnod cyntaf ei hun.</translation>
    </message>
</context>
<context>
    <name>Provisions</name>
    <message>
        <source>legislation.gov.uk, a decision, a colleague…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>legislation.gov.uk, penderfyniad, cydweithiwr…</translation>
    </message>
    <message>
        <source>Mark as &amp;checked today</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>N&amp;odi fel wedi’i wirio heddiw</translation>
    </message>
    <message>
        <source>We &amp;doubt this</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rydym yn &amp;amau hyn</translation>
    </message>
    <message>
        <source>&amp;Where it was read</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Ble y’i darllenwyd</translation>
    </message>
    <message>
        <source>It covers: {what}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’n cwmpasu: {what}.</translation>
    </message>
    <message>
        <source>To neither confirm nor deny, claim {cite}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>I beidio â chadarnhau na gwadu, hawliwch {cite}.</translation>
    </message>
    <message>
        <source>It rests on {limbs}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’n dibynnu ar {limbs}.</translation>
    </message>
    <message>
        <source>How long it can be claimed for old records: {life}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Am ba hyd y gellir ei hawlio ar gyfer hen gofnodion: {life}.</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ffynhonnell: {source}.</translation>
    </message>
    <message>
        <source>In force from {day}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mewn grym o {day}.</translation>
    </message>
    <message>
        <source>In force to {day}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mewn grym hyd {day}.</translation>
    </message>
    <message>
        <source>Nothing in it was in doubt when FoiDesk was made.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oedd dim ynddi mewn amheuaeth pan wnaed FoiDesk.</translation>
    </message>
    <message>
        <source>{officer} doubts it: your own judgement stands over what is said here.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae {officer} yn ei hamau: eich barn chi sy’n drech na’r hyn a ddywedir yma.</translation>
    </message>
    <message>
        <source>Confirmed by {officer} on {day}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadarnhawyd gan {officer} ar {day}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadwyd.</translation>
    </message>
    <message>
        <source>31 1 a, personal, NCND…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>31 1 a, personal, NCND…</translation>
    </message>
    <message>
        <source>&amp;Only those that nobody has confirmed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>D&amp;im ond y rhai nad oes neb wedi’u cadarnhau</translation>
    </message>
    <message>
        <source>Provisions in force</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Darpariaethau mewn grym</translation>
    </message>
    <message>
        <source>Provisions</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Darpariaethau</translation>
    </message>
    <message>
        <source>&amp;Law</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cy&amp;fraith</translation>
    </message>
    <message>
        <source>Find a &amp;provision or words</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dod o hyd i ddarpa&amp;riaeth neu eiriau</translation>
    </message>
    <message>
        <source>{provisions}, of which {number} are not confirmed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{provisions}, a {number} ohonynt heb eu cadarnhau</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>heb ei chadarnhau</translation>
    </message>
    <message>
        <source>Nothing beyond what it covers</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dim y tu hwnt i’r hyn y mae’n ei gwmpasu</translation>
    </message>
    <message>
        <source>Prejudice</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Niwed</translation>
    </message>
    <message>
        <source>Substantial prejudice</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Niwed sylweddol</translation>
    </message>
    <message>
        <source>An adverse effect</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Effaith andwyol</translation>
    </message>
    <message>
        <source>That it is required for its purpose</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Bod ei angen at ei ddiben</translation>
    </message>
    <message>
        <source>Danger to health or safety</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Perygl i iechyd neu ddiogelwch</translation>
    </message>
    <message>
        <source>The qualified person’s opinion</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Barn y person cymwys</translation>
    </message>
    <message>
        <source>A breach of confidence</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Torri cyfrinachedd</translation>
    </message>
    <message>
        <source>What personal data ask for</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yr hyn y mae data personol yn ei ofyn</translation>
    </message>
    <message>
        <source>That it is not held</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nad yw’n cael ei dal</translation>
    </message>
    <message>
        <source>What its limbs ask for</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yr hyn y mae ei rannau yn ei ofyn</translation>
    </message>
    <message>
        <source>What it would cost</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yr hyn y byddai’n ei gostio</translation>
    </message>
    <message>
        <source>The burden</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Y baich</translation>
    </message>
    <message>
        <source>That it was asked before</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Y gofynnwyd amdani o’r blaen</translation>
    </message>
    <message>
        <source>Qualified: the public interest is weighed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Amodol: caiff budd y cyhoedd ei bwyso</translation>
    </message>
    <message>
        <source>Absolute: nothing is weighed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Absoliwt: ni chaiff dim ei bwyso</translation>
    </message>
    <message>
        <source>There is no public interest test</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes prawf budd y cyhoedd</translation>
    </message>
    <message>
        <source>In force from {day} to {last}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mewn grym o {day} hyd {last}.</translation>
    </message>
    <message>
        <source>FoiDesk’s own: {title}. {covers}. {standing}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Fersiwn FoiDesk: {title}. {covers}. {standing}</translation>
    </message>
    <message>
        <source>Amended here. Confirmed by {officer} on {day}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Diwygiwyd yma. Cadarnhawyd gan {officer} ar {day}</translation>
    </message>
    <message>
        <source>This version should read otherwise</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dylai’r fersiwn hwn ddarllen yn wahanol</translation>
    </message>
    <message>
        <source>The law changes, and another version follows</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’r gyfraith yn newid, a daw fersiwn arall ar ei ôl</translation>
    </message>
    <message>
        <source>It is gone by in place of FoiDesk’s own, in decisions, checks and letters of its days. Letters already issued stay as they are.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dilynir hwn yn lle fersiwn FoiDesk, mewn penderfyniadau, gwiriadau a llythyrau ei ddyddiau. Mae llythyrau a anfonwyd eisoes yn aros fel y maent.</translation>
    </message>
    <message>
        <source>Sa&amp;ve the amendment</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ca&amp;dw’r diwygiad</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Can&amp;slo</translation>
    </message>
    <message>
        <source>Bring bac&amp;k FoiDesk’s own</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dod â fersiwn FoiDes&amp;k yn ôl</translation>
    </message>
    <message>
        <source>Empty: until further notice</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwag: hyd nes y ceir rhybudd pellach</translation>
    </message>
    <message>
        <source>What is amended</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yr hyn a ddiwygir</translation>
    </message>
    <message>
        <source>In force from</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mewn grym o</translation>
    </message>
    <message>
        <source>To</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Hyd</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Teitl</translation>
    </message>
    <message>
        <source>Title in Welsh</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Teitl yn Gymraeg</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yr hyn y mae’n ei gwmpasu</translation>
    </message>
    <message>
        <source>What has to be shown</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yr hyn y mae’n rhaid ei ddangos</translation>
    </message>
    <message>
        <source>Public interest</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Budd y cyhoedd</translation>
    </message>
    <message>
        <source>Note for officers</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nodyn i swyddogion</translation>
    </message>
    <message>
        <source>Where the law says so</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Lle mae’r gyfraith yn dweud hynny</translation>
    </message>
    <message>
        <source>Amend {provision}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Diwygio {provision}</translation>
    </message>
    <message>
        <source>A&amp;mend…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Di&amp;wygio…</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>As the system</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Fel y system</translation>
    </message>
    <message>
        <source>English</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Saesneg</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cymraeg</translation>
    </message>
    <message>
        <source>Requests that are &amp;due today</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ceisiadau sy’n &amp;ddyledus heddiw</translation>
    </message>
    <message>
        <source>Requests that are &amp;late</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ceisiadau h&amp;wyr</translation>
    </message>
    <message>
        <source>By the desktop’s notifications, &amp;too, while FoiDesk is open</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Drwy hysbysiadau’r bwrdd gwaith &amp;hefyd, tra bo FoiDesk ar agor</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>It changes when FoiDesk is started again. Letters have their own language.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’n newid pan gychwynnir FoiDesk eto. Mae gan lythyrau eu hiaith eu hunain.</translation>
    </message>
    <message>
        <source>Lang&amp;uage of the window</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Iaith y ffenestr</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nodiadau atgoffa</translation>
    </message>
    <message>
        <source>When a day turns while FoiDesk is open, it says what is due: by references, never by names.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pan fydd diwrnod yn troi tra bo FoiDesk ar agor, mae’n dweud beth sy’n ddyledus: yn ôl cyfeirnodau, byth yn ôl enwau.</translation>
    </message>
    <message>
        <source>Light</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>&amp;Keep still: nothing blinks, slides or runs by itself</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Aros yn llonydd: nid oes dim yn amrantu, yn llithro nac yn rhedeg ohono’i hun</translation>
    </message>
    <message>
        <source>Colours and movement</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Lliwiau a symudiad</translation>
    </message>
    <message>
        <source>They change at once, on this computer alone. Letters stay as they are.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Maent yn newid ar unwaith, ar y cyfrifiadur hwn yn unig. Mae llythyrau yn aros fel y maent.</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Lliwia&amp;u</translation>
    </message>
</context>
<context>
    <name>Areas</name>
    <message>
        <source>Write the minutes as a whole number, such as 45.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ysgrifennwch y munudau fel rhif cyfan, megis 45.</translation>
    </message>
    <message>
        <source>Write what they sent or said, or record a nil return.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ysgrifennwch yr hyn a anfonwyd neu a ddywedwyd, neu cofnodwch ateb nad oes dim.</translation>
    </message>
    <message>
        <source>Write who looked, where, or how long it took.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ysgrifennwch pwy a chwiliodd, ble, neu faint o amser a gymerodd.</translation>
    </message>
    <message>
        <source>What they sent or &amp;said</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yr hyn a &amp;anfonwyd neu a ddywedwyd</translation>
    </message>
    <message>
        <source>Wh&amp;o searched</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>P&amp;wy a chwiliodd</translation>
    </message>
    <message>
        <source>Wher&amp;e</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Ble</translation>
    </message>
    <message>
        <source>Systems, drives, mailboxes, paper.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Systemau, gyriannau, blychau post, papur.</translation>
    </message>
    <message>
        <source>Search &amp;terms</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Termau chwilio</translation>
    </message>
    <message>
        <source>Minutes it too&amp;k</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Munudau a gymerodd</translation>
    </message>
    <message>
        <source>Recor&amp;d</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Cofnodi</translation>
    </message>
    <message>
        <source>Ni&amp;l return</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ateb nad oes &amp;dim</translation>
    </message>
    <message>
        <source>Record a nil return</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cofnodi ateb nad oes dim</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Say by which day it is to answer.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dywedwch erbyn pa ddiwrnod y mae i ateb.</translation>
    </message>
    <message>
        <source>That day has passed already.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’r diwrnod hwnnw eisoes wedi mynd heibio.</translation>
    </message>
    <message>
        <source>No contact is known</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes cyswllt hysbys</translation>
    </message>
    <message>
        <source>To answer by</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>I’w ateb erbyn</translation>
    </message>
    <message>
        <source>{name} is to answer by</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae {name} i ateb erbyn</translation>
    </message>
    <message>
        <source>No contact is known: fill the address in.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes cyswllt hysbys: llenwch y cyfeiriad.</translation>
    </message>
    <message>
        <source>The whole request</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Y cais cyfan</translation>
    </message>
    <message>
        <source>Answered</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Atebwyd</translation>
    </message>
    <message>
        <source>Nil return</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ateb nad oes dim</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Overdue since {day}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn hwyr ers {day}</translation>
    </message>
    <message>
        <source>Due today</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>I’w hateb heddiw</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>I’w ateb erbyn {day}</translation>
    </message>
    <message>
        <source>{questions_words} · asked {day} by {asked_by}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{questions_words} · gofynnwyd {day} gan {asked_by}</translation>
    </message>
    <message>
        <source>chased {times}, last on {last}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>atgoffwyd {times}, ddiwethaf ar {last}</translation>
    </message>
    <message>
        <source>Question {listed}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cwestiwn {listed}</translation>
    </message>
    <message>
        <source>Questions {listed}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cwestiynau {listed}</translation>
    </message>
    <message>
        <source>terms: {terms}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>termau: {terms}</translation>
    </message>
    <message>
        <source>Searched: {searched}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Chwiliwyd: {searched}</translation>
    </message>
    <message>
        <source>The answer of {name} is owed again.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae ateb {name} yn ddyledus eto.</translation>
    </message>
    <message>
        <source>Nil return of {name} recorded.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cofnodwyd ateb nad oes dim gan {name}.</translation>
    </message>
    <message>
        <source>Answer of {name} recorded.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cofnodwyd ateb {name}.</translation>
    </message>
    <message>
        <source>{name} is no longer asked. Tell them so.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni ofynnir i {name} mwyach. Rhowch wybod iddynt.</translation>
    </message>
    <message>
        <source>Search by {name} recorded.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cofnodwyd chwiliad gan {name}.</translation>
    </message>
    <message>
        <source>Business areas</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Meysydd busnes</translation>
    </message>
    <message>
        <source>Chase…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Atgoffa…</translation>
    </message>
    <message>
        <source>Chase those that owe an answer to this request</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Atgoffa’r rhai sydd heb ateb ar gyfer y cais hwn</translation>
    </message>
    <message>
        <source>{answers} owed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{answers} yn ddyledus</translation>
    </message>
    <message>
        <source>Every business area has answered</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae pob maes busnes wedi ateb</translation>
    </message>
    <message>
        <source>Each area gets an e-mail of its own with its questions. None of them says who asked.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae pob maes yn cael ei e-bost ei hun gyda’i gwestiynau. Nid yw’r un ohonynt yn dweud pwy a ofynnodd.</translation>
    </message>
    <message>
        <source>No business area is known yet. Add the teams that hold information, with whom to ask there.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes maes busnes hysbys eto. Ychwanegwch y timau sy’n dal gwybodaeth, a phwy i’w holi yno.</translation>
    </message>
    <message>
        <source>Ask business areas</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Holi meysydd busnes</translation>
    </message>
    <message>
        <source>Set up business areas…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gosod meysydd busnes…</translation>
    </message>
    <message>
        <source>A &amp;word to them (optional)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>G&amp;air atynt (dewisol)</translation>
    </message>
    <message>
        <source>&amp;Make the drafts</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Gwneud y drafftiau</translation>
    </message>
    <message>
        <source>Make the drafts and record what was asked (Ctrl+Enter)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwneud y drafftiau a chofnodi’r hyn a ofynnwyd (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>&amp;Make {drafts}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Gwneud {drafts}</translation>
    </message>
    <message>
        <source>Tick at least one question for {listed}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ticiwch o leiaf un cwestiwn ar gyfer {listed}.</translation>
    </message>
    <message>
        <source>Question {name}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cwestiwn {name}</translation>
    </message>
    <message>
        <source> · with {listed}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation> · gyda {listed}</translation>
    </message>
    <message>
        <source>{places} that could tell who asked is left out.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Hepgorwyd {places} a allai ddatgelu pwy a ofynnodd.</translation>
    </message>
    <message>
        <source>{places} that could tell who asked are left out.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Hepgorwyd {places} a allai ddatgelu pwy a ofynnodd.</translation>
    </message>
    <message>
        <source>No business area is overdue.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes maes busnes yn hwyr.</translation>
    </message>
    <message>
        <source>No business area owes an answer.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes ateb yn ddyledus gan unrhyw faes busnes.</translation>
    </message>
    <message>
        <source>No business area owes an answer for these requests.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes ateb yn ddyledus gan unrhyw faes busnes ar gyfer y ceisiadau hyn.</translation>
    </message>
    <message>
        <source>Each gets one e-mail with all it owes, over all requests.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae pob un yn cael un e-bost gyda’r cyfan sy’n ddyledus ganddo, dros bob cais.</translation>
    </message>
    <message>
        <source>Chase business areas</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Atgoffa meysydd busnes</translation>
    </message>
    <message>
        <source>Also those whose day has not come yet</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Hefyd y rhai nad yw eu diwrnod wedi dod eto</translation>
    </message>
    <message>
        <source>Make the drafts</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwneud y drafftiau</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cau’r panel hwn</translation>
    </message>
    <message>
        <source>, {overdue} overdue</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>, {overdue} yn hwyr</translation>
    </message>
    <message>
        <source>Make {drafts}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwneud {drafts}</translation>
    </message>
    <message>
        <source>No mail program took the drafts. Save them, and open them from where you saved them.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni dderbyniodd unrhyw raglen bost y drafftiau. Cadwch nhw, ac agorwch nhw o’r man lle y’u cadwyd.</translation>
    </message>
    <message>
        <source>{drafts} are open in your mail program.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae {drafts} ar agor yn eich rhaglen bost.</translation>
    </message>
    <message>
        <source>{drafts} is open in your mail program.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae {drafts} ar agor yn eich rhaglen bost.</translation>
    </message>
    <message>
        <source>No e-mail address is known of {listed}: fill it in.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes cyfeiriad e-bost hysbys ar gyfer {listed}: llenwch ef.</translation>
    </message>
    <message>
        <source>They go when you send them.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Byddant yn mynd pan fyddwch yn eu hanfon.</translation>
    </message>
    <message>
        <source>It goes when you send it.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Bydd yn mynd pan fyddwch yn ei anfon.</translation>
    </message>
    <message>
        <source>Save the drafts in</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadw’r drafftiau yn</translation>
    </message>
    <message>
        <source>{drafts} saved in {parent}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadwyd {drafts} yn {parent}</translation>
    </message>
    <message>
        <source>Record an answer…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cofnodi ateb…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Tynnu’n ôl</translation>
    </message>
    <message>
        <source>Add a search…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ychwanegu chwiliad…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cymryd yn ôl</translation>
    </message>
    <message>
        <source>They hold nothing of it (N)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid ydynt yn dal dim ohono (N)</translation>
    </message>
    <message>
        <source>{area}: answer</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{area}: ateb</translation>
    </message>
    <message>
        <source>{area}: a search</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{area}: chwiliad</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Note</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>How</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Sut</translation>
    </message>
    <message>
        <source>Reason</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>To whom</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>I bwy</translation>
    </message>
    <message>
        <source>By whom</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gan bwy</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Eu cyfeirnod</translation>
    </message>
    <message>
        <source>Until</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Hyd</translation>
    </message>
    <message>
        <source>The day the answer is now promised for.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Y diwrnod yr addewir yr ateb ar ei gyfer yn awr.</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ateb erbyn</translation>
    </message>
    <message>
        <source>The day their letter sets.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Y diwrnod y mae eu llythyr yn ei bennu.</translation>
    </message>
    <message>
        <source>Steps ordered</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Camau a orchmynnwyd</translation>
    </message>
    <message>
        <source>One to a line, as the decision words them.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Un i bob llinell, fel y mae’r penderfyniad yn eu geirio.</translation>
    </message>
    <message>
        <source>Amount in pounds</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Swm mewn punnoedd</translation>
    </message>
    <message>
        <source>The request cannot be answered without it</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni ellir ateb y cais hebddo</translation>
    </message>
    <message>
        <source>Section 1(3): the clock stops until they reply.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Adran 1(3): mae’r cloc yn stopio nes iddynt ymateb.</translation>
    </message>
    <message>
        <source>To be handled under</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>I’w drin o dan</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yr hyn a ofynnwyd</translation>
    </message>
    <message>
        <source>What they said</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yr hyn a ddywedwyd</translation>
    </message>
    <message>
        <source>In their words: the answer quotes them.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn eu geiriau eu hunain: mae’r ateb yn eu dyfynnu.</translation>
    </message>
    <message>
        <source>Exemption</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Esemptiad</translation>
    </message>
    <message>
        <source>To its limb, such as 43(2).</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Hyd at ei gangen, megis 43(2).</translation>
    </message>
    <message>
        <source>If it is late, why: it is shown with the lateness.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Os yw’n hwyr, pam: fe’i dangosir gyda’r oedi.</translation>
    </message>
    <message>
        <source>What they are unhappy with</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yr hyn y maent yn anfodlon arno</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Adolygydd</translation>
    </message>
    <message>
        <source>Somebody other than who decided.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhywun heblaw’r sawl a benderfynodd.</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Anfonwyd ar</translation>
    </message>
    <message>
        <source>Where it was sent later than it is dated.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Os anfonwyd ef yn ddiweddarach na’i ddyddiad.</translation>
    </message>
    <message>
        <source>Provisions breached</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Darpariaethau a dorrwyd</translation>
    </message>
    <message>
        <source>One to a line, such as 1(1)(b).</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Un i bob llinell, megis 1(1)(b).</translation>
    </message>
    <message>
        <source>Steps to be taken by</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Camau i’w cymryd erbyn</translation>
    </message>
    <message>
        <source>The date the notice gives.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Y dyddiad a roddir yn yr hysbysiad.</translation>
    </message>
    <message>
        <source>Anything to add</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Unrhyw beth i’w ychwanegu</translation>
    </message>
    <message>
        <source>Paragraphs of your own, as they are to stand in the letter.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Eich paragraffau eich hun, fel y maent i sefyll yn y llythyr.</translation>
    </message>
    <message>
        <source>Why more time is needed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pam mae angen rhagor o amser</translation>
    </message>
    <message>
        <source>When you will answer</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pryd y byddwch yn ateb</translation>
    </message>
    <message>
        <source>Only for one part</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ar gyfer un rhan yn unig</translation>
    </message>
    <message>
        <source>Leave it for the whole request.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gadewch ef ar gyfer y cais cyfan.</translation>
    </message>
    <message>
        <source>Only for some parts</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ar gyfer rhai rhannau yn unig</translation>
    </message>
    <message>
        <source>Tick none for the whole request.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Peidiwch â thicio’r un ar gyfer y cais cyfan.</translation>
    </message>
    <message>
        <source>What was wrong with the earlier letter</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Beth oedd yn anghywir gyda’r llythyr cynharach</translation>
    </message>
    <message>
        <source>The new letter says so, and so does the timeline.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’r llythyr newydd yn dweud hynny, ac felly hefyd y llinell amser.</translation>
    </message>
    <message>
        <source>What you ask</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yr hyn yr ydych yn ei ofyn</translation>
    </message>
    <message>
        <source>What they have to tell you, so that you can answer.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yr hyn y mae’n rhaid iddynt ei ddweud wrthych, er mwyn ichi allu ateb.</translation>
    </message>
    <message>
        <source>Such as 25.50.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Megis 25.50.</translation>
    </message>
    <message>
        <source>How it was worked out, and how to pay</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Sut y’i cyfrifwyd, a sut i dalu</translation>
    </message>
    <message>
        <source>Exemptions</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Esemptiadau</translation>
    </message>
    <message>
        <source>To the limb, such as 43(2); more than one with commas.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Hyd at y gangen, megis 43(2); mwy nag un gyda choma.</translation>
    </message>
    <message>
        <source>When you expect to decide</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pryd yr ydych yn disgwyl penderfynu</translation>
    </message>
    <message>
        <source>Why it is complex and voluminous</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pam mae’n gymhleth ac yn swmpus</translation>
    </message>
    <message>
        <source>Answers only</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’n ateb yn unig</translation>
    </message>
    <message>
        <source>The letter says that the rest follows, and by when.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’r llythyr yn dweud bod y gweddill i ddilyn, ac erbyn pryd.</translation>
    </message>
    <message>
        <source>To which authority</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>I ba awdurdod</translation>
    </message>
    <message>
        <source>Why it is late</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pam mae’n hwyr</translation>
    </message>
    <message>
        <source>Who will review it</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pwy fydd yn ei adolygu</translation>
    </message>
    <message>
        <source>When the review will be done</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pryd y bydd yr adolygiad wedi’i gwblhau</translation>
    </message>
    <message>
        <source>Who reviewed it</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pwy a’i hadolygodd</translation>
    </message>
    <message>
        <source>The submission</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Y cyflwyniad</translation>
    </message>
    <message>
        <source>What was done</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yr hyn a wnaed</translation>
    </message>
    <message>
        <source>Findings</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Canfyddiadau</translation>
    </message>
    <message>
        <source>Tick none for those that claim the exemption; for the whole request where none does.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Peidiwch â thicio dim ar gyfer y rhannau sy’n hawlio’r eithriad; ar gyfer y cais cyfan lle nad oes yr un yn ei hawlio.</translation>
    </message>
    <message>
        <source>None ticked: those that claim these exemptions.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dim wedi’i dicio: y rhai sy’n hawlio’r esemptiadau hyn.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>No case has the reference {}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes gan unrhyw achos y cyfeirnod {}.</translation>
    </message>
    <message>
        <source>Stopped before the end. Nothing was written, and nothing is known of the rest.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Stopiwyd cyn y diwedd. Nid ysgrifennwyd dim, ac nid oes dim yn hysbys am y gweddill.</translation>
    </message>
    <message>
        <source>{} Keep the case file as it is, and tell whoever is responsible for it.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{} Cadwch y ffeil achosion fel y mae, a rhowch wybod i bwy bynnag sy’n gyfrifol amdani.</translation>
    </message>
    <message>
        <source>{rows} in all. Head of the chain: {hex}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{rows} i gyd. Pen y gadwyn: {hex}</translation>
    </message>
    <message>
        <source>Reading every row…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn darllen pob rhes…</translation>
    </message>
    <message>
        <source>Read {done:,} of {total:,} rows…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Darllenwyd {done:,} o {total:,} o resi…</translation>
    </message>
    <message>
        <source>That was not finished.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni orffennwyd hynny.</translation>
    </message>
    <message>
        <source>, and they fit what this machine remembers of them</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>, ac maent yn cyd-fynd â’r hyn y mae’r peiriant hwn yn ei gofio amdanynt</translation>
    </message>
    <message>
        <source>All {rows:,} rows hold{beside}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae pob un o’r {rows:,} o resi yn gywir{beside}.</translation>
    </message>
    <message>
        <source>The audit is written to {saved}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ysgrifennwyd yr archwiliad i {saved}.</translation>
    </message>
    <message>
        <source>Who did what, and when. Each row is sealed with the one before it, so that a change shows.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pwy wnaeth beth, a phryd. Mae pob rhes wedi’i selio gyda’r un o’i blaen, fel bod newid yn amlwg.</translation>
    </message>
    <message>
        <source>Table (*.csv);;Whole, with what seals each line (*.json)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Tabl (*.csv);;Cyfan, gyda’r hyn sy’n selio pob llinell (*.json)</translation>
    </message>
    <message>
        <source>C&amp;heck that it holds</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>G&amp;wirio ei fod yn gywir</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Stopio</translation>
    </message>
    <message>
        <source>Audit</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Archwilio</translation>
    </message>
    <message>
        <source>Every case</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pob achos</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Achos</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>A&amp;llforio…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Yn ôl</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ma&amp;th</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Allforio’r archwiliad</translation>
    </message>
    <message>
        <source>Everything</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>Acts and decisions</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gweithredoedd a phenderfyniadau</translation>
    </message>
    <message>
        <source>Letters</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Llythyrau</translation>
    </message>
    <message>
        <source>Checks overridden</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwiriadau a ddiystyrwyd</translation>
    </message>
    <message>
        <source>Printed, saved, exported, opened</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Argraffwyd, cadwyd, allforiwyd, agorwyd</translation>
    </message>
    <message>
        <source>What is restricted, seen or exported</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yr hyn sy’n gyfyngedig, a welwyd neu a allforiwyd</translation>
    </message>
    <message>
        <source>Settings and calendar</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gosodiadau a chalendr</translation>
    </message>
    <message>
        <source>The case file, backup and destruction</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Y ffeil achosion, copïau wrth gefn a dinistrio</translation>
    </message>
    <message>
        <source>Logged the request</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cofnodwyd y cais</translation>
    </message>
    <message>
        <source>Recorded an act</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cofnodwyd gweithred</translation>
    </message>
    <message>
        <source>Undid an act</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dadwnaed gweithred</translation>
    </message>
    <message>
        <source>Changed what was noted of the request</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Newidiwyd yr hyn a nodwyd am y cais</translation>
    </message>
    <message>
        <source>Decided parts</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Penderfynwyd ar rannau</translation>
    </message>
    <message>
        <source>Changed the cost estimate</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Newidiwyd yr amcangyfrif cost</translation>
    </message>
    <message>
        <source>Corrected the cost estimate</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cywirwyd yr amcangyfrif cost</translation>
    </message>
    <message>
        <source>Wrote on a letter</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ysgrifennwyd ar lythyr</translation>
    </message>
    <message>
        <source>Sent a letter for approval</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Anfonwyd llythyr i’w gymeradwyo</translation>
    </message>
    <message>
        <source>Sent a letter back</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Anfonwyd llythyr yn ôl</translation>
    </message>
    <message>
        <source>Took a letter back from approval</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cymerwyd llythyr yn ôl o’i gymeradwyo</translation>
    </message>
    <message>
        <source>Issued a letter</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Anfonwyd llythyr</translation>
    </message>
    <message>
        <source>Began to correct a letter</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dechreuwyd cywiro llythyr</translation>
    </message>
    <message>
        <source>Gave up correcting a letter</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhoddwyd y gorau i gywiro llythyr</translation>
    </message>
    <message>
        <source>Drafted an e-mail with a letter</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Drafftiwyd e-bost gyda llythyr</translation>
    </message>
    <message>
        <source>Printed a letter</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Argraffwyd llythyr</translation>
    </message>
    <message>
        <source>Saved a copy of a letter</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadwyd copi o lythyr</translation>
    </message>
    <message>
        <source>Opened a file</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Agorwyd ffeil</translation>
    </message>
    <message>
        <source>Saved a copy of a file</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadwyd copi o ffeil</translation>
    </message>
    <message>
        <source>Exported the case</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Allforiwyd yr achos</translation>
    </message>
    <message>
        <source>Exported the audit</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Allforiwyd yr archwiliad</translation>
    </message>
    <message>
        <source>Exported everything held about a person</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Allforiwyd popeth a gedwir am berson</translation>
    </message>
    <message>
        <source>Exported the settings</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Allforiwyd y gosodiadau</translation>
    </message>
    <message>
        <source>Exported the case with what is restricted</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Allforiwyd yr achos gyda’r hyn sy’n gyfyngedig</translation>
    </message>
    <message>
        <source>Drew a letter with what is restricted</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Lluniwyd llythyr gyda’r hyn sy’n gyfyngedig</translation>
    </message>
    <message>
        <source>Changed the settings</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Newidiwyd y gosodiadau</translation>
    </message>
    <message>
        <source>Changed the bank holidays</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Newidiwyd y gwyliau banc</translation>
    </message>
    <message>
        <source>Changed how long cases are kept</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Newidiwyd am ba hyd y cedwir achosion</translation>
    </message>
    <message>
        <source>Changed the limits on cost</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Newidiwyd y terfynau cost</translation>
    </message>
    <message>
        <source>Looked a provision up</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwiriwyd darpariaeth</translation>
    </message>
    <message>
        <source>Added a paragraph</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ychwanegwyd paragraff</translation>
    </message>
    <message>
        <source>Changed a paragraph</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Newidiwyd paragraff</translation>
    </message>
    <message>
        <source>Withdrew a paragraph</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Tynnwyd paragraff yn ôl</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ysgrifennwyd nodyn</translation>
    </message>
    <message>
        <source>Set a task</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gosodwyd tasg</translation>
    </message>
    <message>
        <source>Took a note back</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Tynnwyd nodyn yn ôl</translation>
    </message>
    <message>
        <source>Took a task back</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Tynnwyd tasg yn ôl</translation>
    </message>
    <message>
        <source>Ticked a task, or took the tick away</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ticiwyd tasg, neu tynnwyd y tic ymaith</translation>
    </message>
    <message>
        <source>Changed the business areas</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Newidiwyd y meysydd busnes</translation>
    </message>
    <message>
        <source>Asked a business area</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Holwyd maes busnes</translation>
    </message>
    <message>
        <source>Recorded what a business area answered</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cofnodwyd ateb maes busnes</translation>
    </message>
    <message>
        <source>Took back what was recorded of a business area’s answer</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Tynnwyd yn ôl yr hyn a gofnodwyd o ateb maes busnes</translation>
    </message>
    <message>
        <source>Recorded a search by a business area</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cofnodwyd chwiliad gan faes busnes</translation>
    </message>
    <message>
        <source>Chased a business area</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Atgoffwyd maes busnes</translation>
    </message>
    <message>
        <source>Kept a search</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadwyd chwiliad</translation>
    </message>
    <message>
        <source>Forgot a search</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Anghofiwyd chwiliad</translation>
    </message>
    <message>
        <source>Changed where and when backups are made</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Newidiwyd ble a phryd y gwneir copïau wrth gefn</translation>
    </message>
    <message>
        <source>Changed which files may come with requests</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Newidiwyd pa ffeiliau a all ddod gyda cheisiadau</translation>
    </message>
    <message>
        <source>Changed the passphrase</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Newidiwyd y cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Made another recovery code</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwnaed cod adfer arall</translation>
    </message>
    <message>
        <source>Let a computer’s keyring open the case file</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Caniatawyd i gylch allweddi cyfrifiadur agor y ffeil achosion</translation>
    </message>
    <message>
        <source>Took the key out of a computer’s keyring</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Tynnwyd yr allwedd o gylch allweddi cyfrifiadur</translation>
    </message>
    <message>
        <source>Encrypted the case file</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Amgryptiwyd y ffeil achosion</translation>
    </message>
    <message>
        <source>Made the case file plain</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dadamgryptiwyd y ffeil achosion</translation>
    </message>
    <message>
        <source>Salvaged a damaged case file into this one</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Achubwyd ffeil achosion ddiffygiol i’r un hon</translation>
    </message>
    <message>
        <source>Backed the case file up</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwnaed copi wrth gefn o’r ffeil achosion</translation>
    </message>
    <message>
        <source>Tried whether a backup restores</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhoddwyd cynnig ar adfer copi wrth gefn</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Adferwyd copi wrth gefn</translation>
    </message>
    <message>
        <source>Made the case file</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwnaed y ffeil achosion</translation>
    </message>
    <message>
        <source>Accepted the audit as it is</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Derbyniwyd yr archwiliad fel y mae</translation>
    </message>
    <message>
        <source>Destroyed cases</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dinistriwyd achosion</translation>
    </message>
    <message>
        <source>Certified what was destroyed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ardystiwyd yr hyn a ddinistriwyd</translation>
    </message>
    <message>
        <source>Took what was destroyed off the disk</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Tynnwyd yr hyn a ddinistriwyd oddi ar y ddisg</translation>
    </message>
    <message>
        <source>Put a hold on the case</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhoddwyd ataliad ar yr achos</translation>
    </message>
    <message>
        <source>Lifted the hold on the case</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Codwyd yr ataliad ar yr achos</translation>
    </message>
    <message>
        <source>Imported lists of the settings</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mewnforiwyd rhestrau o’r gosodiadau</translation>
    </message>
    <message>
        <source>Looked at a letter to the regulator</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Edrychwyd ar lythyr at y rheoleiddiwr</translation>
    </message>
    <message>
        <source>Amended a provision</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Diwygiwyd darpariaeth</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>What you did since the last backup is being copied. FoiDesk closes by itself when it is done.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’r hyn a wnaethoch ers y copi wrth gefn diwethaf yn cael ei gopïo. Bydd FoiDesk yn cau ohono’i hun pan fydd wedi gorffen.</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pa mor bell y mae wedi cyrraedd</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Stopped. Nothing of it is left behind.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Stopiwyd. Nid oes dim ohono ar ôl.</translation>
    </message>
    <message>
        <source>The backup is brought back and whole. The case file is still as it was.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’r copi wrth gefn wedi’i adfer ac yn gyfan. Mae’r ffeil achosion fel yr oedd o hyd.</translation>
    </message>
    <message>
        <source>Backing up and reading the backup back …</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn gwneud copi wrth gefn ac yn ei ddarllen yn ôl …</translation>
    </message>
    <message>
        <source>Backing up before closing …</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn gwneud copi wrth gefn cyn cau …</translation>
    </message>
    <message>
        <source>Trying a restore …</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn rhoi cynnig ar adfer …</translation>
    </message>
    <message>
        <source>Bringing the backup back and looking it through …</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn adfer y copi wrth gefn ac yn ei archwilio …</translation>
    </message>
    <message>
        <source>Backed up, read back and found whole.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwnaed copi wrth gefn, fe’i darllenwyd yn ôl ac mae’n gyfan.</translation>
    </message>
    <message>
        <source>Backed up, but not all of it: {faults}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwnaed copi wrth gefn, ond nid o’r cyfan: {faults}</translation>
    </message>
    <message>
        <source>The newest backup was restored beside the case file and looked through: {back}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Adferwyd y copi wrth gefn diweddaraf wrth ymyl y ffeil achosion a’i archwilio: {back}.</translation>
    </message>
    <message>
        <source>The newest backup does not restore. {fault}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni ellir adfer y copi wrth gefn diweddaraf. {fault}</translation>
    </message>
    <message>
        <source>A backup is being made …</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae copi wrth gefn yn cael ei wneud …</translation>
    </message>
    <message>
        <source>&amp;Yes, restore it</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Ie, ei adfer</translation>
    </message>
    <message>
        <source>Nothing was restored. The case file is as it was.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid adferwyd dim. Mae’r ffeil achosion fel yr oedd.</translation>
    </message>
    <message>
        <source>How far the backup has come</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pa mor bell y mae’r copi wrth gefn wedi cyrraedd</translation>
    </message>
    <message>
        <source>Close &amp;without a backup</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cau &amp;heb gopi wrth gefn</translation>
    </message>
    <message>
        <source>Keep FoiDesk &amp;open</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadw FoiDesk ar &amp;agor</translation>
    </message>
    <message>
        <source>Backing up before closing</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwneud copi wrth gefn cyn cau</translation>
    </message>
    <message>
        <source>Backing up before closing. {words}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwneud copi wrth gefn cyn cau. {words}</translation>
    </message>
    <message>
        <source>The last backup did not succeed.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni lwyddodd y copi wrth gefn diwethaf.</translation>
    </message>
    <message>
        <source>{fault} See Set-up, Backups.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{fault} Gweler Gosodiadau, Wrth gefn.</translation>
    </message>
    <message>
        <source>Today’s backup did not succeed.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni lwyddodd copi wrth gefn heddiw.</translation>
    </message>
    <message>
        <source>{problem} See Set-up, Backups.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{problem} Gweler Gosodiadau, Wrth gefn.</translation>
    </message>
    <message>
        <source>Before an update: a copy of the database alone, in the case file itself, made when a newer FoiDesk first opened it. It is no backup, and nothing deletes it.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cyn diweddariad: copi o’r gronfa ddata yn unig, yn y ffeil achosion ei hun, a wnaed pan agorodd FoiDesk mwy newydd hi gyntaf. Nid copi wrth gefn mohono, ac nid oes dim yn ei ddileu.</translation>
    </message>
    <message>
        <source>Backups there are</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Copïau wrth gefn sydd ar gael</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes rhai eto.</translation>
    </message>
    <message>
        <source>&amp;Restore this backup…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Adfer y copi wrth gefn hwn…</translation>
    </message>
    <message>
        <source>From &amp;another folder…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>O ff&amp;older arall…</translation>
    </message>
    <message>
        <source>Restore from another folder</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Adfer o ffolder arall</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Adfer copi wrth gefn</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Ie</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cans&amp;lo</translation>
    </message>
    <message>
        <source>Backups</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Copïau wrth gefn</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dim wedi’i ddewis</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ffolder ar gyfer copïau wrth gefn</translation>
    </message>
    <message>
        <source>Choose &amp;folder…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dewis &amp;ffolder…</translation>
    </message>
    <message>
        <source>Back up when FoiDesk is closed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwneud copi wrth gefn pan gaeir FoiDesk</translation>
    </message>
    <message>
        <source>Back up once a day while it is open</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwneud copi wrth gefn unwaith y dydd tra bo ar agor</translation>
    </message>
    <message>
        <source>Back &amp;up now</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwneud copi &amp;wrth gefn nawr</translation>
    </message>
    <message>
        <source>&amp;Try a restore</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Rhoi cynnig ar adfer</translation>
    </message>
    <message>
        <source>Try whether the newest backup restores</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gweld a ellir adfer y copi wrth gefn diweddaraf</translation>
    </message>
    <message>
        <source>Days</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Diwrnodau</translation>
    </message>
    <message>
        <source>The newest of each of the last so many days</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Y diweddaraf o bob un o’r diwrnodau diwethaf, hyd at y nifer hwn</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Wythnosau</translation>
    </message>
    <message>
        <source>The newest of each of the last so many weeks</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Y diweddaraf o bob un o’r wythnosau diwethaf, hyd at y nifer hwn</translation>
    </message>
    <message>
        <source>Months</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Misoedd</translation>
    </message>
    <message>
        <source>The newest of each of the last so many months</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Y diweddaraf o bob un o’r misoedd diwethaf, hyd at y nifer hwn</translation>
    </message>
    <message>
        <source>Try a restore every so many days</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhoi cynnig ar adfer bob hyn a hyn o ddiwrnodau</translation>
    </message>
    <message>
        <source>You are reminded when it is time</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cewch eich atgoffa pan ddaw’r amser</translation>
    </message>
    <message>
        <source>How long backups are kept</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Am ba hyd y cedwir copïau wrth gefn</translation>
    </message>
    <message>
        <source>&amp;Keep these terms</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Cadw’r telerau hyn</translation>
    </message>
    <message>
        <source>The newest of each of the last {daily} days, {weekly} weeks and {monthly} months, and always the last whole one. A restore is tried every {drill_days} days.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Y diweddaraf o bob un o’r {daily} diwrnod, {weekly} wythnos a {monthly} mis diwethaf, a’r un cyfan diwethaf bob amser. Rhoddir cynnig ar adfer bob {drill_days} diwrnod.</translation>
    </message>
    <message>
        <source>No backups are made yet. Choose a folder for them first, best on a stick or another disk.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni wneir copïau wrth gefn eto. Dewiswch ffolder ar eu cyfer yn gyntaf, yn ddelfrydol ar gofbin neu ddisg arall.</translation>
    </message>
    <message>
        <source>This folder cannot be found now. Plug in the stick, or connect to the share it is on.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni ellir dod o hyd i’r ffolder hwn yn awr. Cysylltwch y cofbin, neu’r gyriant a rennir y mae arno.</translation>
    </message>
    <message>
        <source>This folder is on the disk of the case file itself: if that disk fails, both are lost.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’r ffolder hwn ar ddisg y ffeil achosion ei hun: os bydd y ddisg honno’n methu, collir y ddau.</translation>
    </message>
    <message>
        <source>Everything is backed up. The next is made once something has changed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae copi wrth gefn o bopeth. Gwneir y nesaf ar ôl i rywbeth newid</translation>
    </message>
    <message>
        <source>None is made by itself: nothing is ticked here.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni wneir yr un yn awtomatig: nid oes dim wedi’i dicio yma.</translation>
    </message>
    <message>
        <source>{day} at {at:%H:%M}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{day} am {at:%H:%M}</translation>
    </message>
    <message>
        <source>The last backup did not succeed. {fault}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni lwyddodd y copi wrth gefn diwethaf. {fault}</translation>
    </message>
    <message>
        <source>No backup has been made yet.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni wnaed copi wrth gefn eto.</translation>
    </message>
    <message>
        <source>Last backup: {moment}, read back and found whole, {cases}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Copi wrth gefn diwethaf: {moment}, wedi’i ddarllen yn ôl ac yn gyfan, {cases}.</translation>
    </message>
    <message>
        <source>The next is made {when}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwneir y nesaf {when}.</translation>
    </message>
    <message>
        <source>when FoiDesk is closed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>pan gaeir FoiDesk</translation>
    </message>
    <message>
        <source>after {moment}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ar ôl {moment}</translation>
    </message>
    <message>
        <source>when FoiDesk is closed, or {at} while it is open</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>pan gaeir FoiDesk, neu {at} tra bo ar agor</translation>
    </message>
    <message>
        <source>{at} while it is open</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{at} tra bo ar agor</translation>
    </message>
    <message>
        <source>No restore has been tried yet.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni roddwyd cynnig ar adfer eto.</translation>
    </message>
    <message>
        <source>A restore was tried on {when}, and it failed. {fault}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhoddwyd cynnig ar adfer ar {when}, a methodd. {fault}</translation>
    </message>
    <message>
        <source>A restore was tried on {when}, and it works: {requests} came back.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhoddwyd cynnig ar adfer ar {when}, ac mae’n gweithio: daeth {requests} yn ôl.</translation>
    </message>
    <message>
        <source>{said} That is more than {days} ago: try again.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{said} Mae hynny fwy na {days} yn ôl: rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cyn diweddariad</translation>
    </message>
    <message>
        <source>Whole</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cyfan</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Heb fod yn gyfan</translation>
    </message>
    <message>
        <source>Until deleted</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nes ei ddileu</translation>
    </message>
    <message>
        <source>Always</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Bob amser</translation>
    </message>
    <message>
        <source> {requests} destroyed since then would be back, to be destroyed again.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation> Byddai {requests} a ddinistriwyd ers hynny yn ôl, i’w dinistrio eto.</translation>
    </message>
    <message>
        <source>Put the case file back as it was on {moment}? What was done since then is kept in “{aside}”, beside it.{back} FoiDesk closes the file and opens it again.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhoi’r ffeil achosion yn ôl fel yr oedd ar {moment}? Cedwir yr hyn a wnaed ers hynny yn “{aside}”, wrth ei hymyl.{back} Bydd FoiDesk yn cau’r ffeil ac yn ei hagor eto.</translation>
    </message>
    <message>
        <source>now</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>nawr</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Looking…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn edrych…</translation>
    </message>
    <message>
        <source>Save the letters in</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadw’r llythyrau yn</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pa mor bell y mae wedi cyrraedd</translation>
    </message>
    <message>
        <source>What went wrong, letter by letter</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Beth aeth o’i le, llythyr wrth lythyr</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Stop after this letter</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Stopio ar ôl y llythyr hwn</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cau’r panel hwn</translation>
    </message>
    <message>
        <source>Printer</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Argraffydd</translation>
    </message>
    <message>
        <source>Sides</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ochrau</translation>
    </message>
    <message>
        <source>Copies</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Copïau</translation>
    </message>
    <message>
        <source>Which letters</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pa lythyrau</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn chwilio am argraffwyr…</translation>
    </message>
    <message>
        <source>Choose a printer</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dewiswch argraffydd</translation>
    </message>
    <message>
        <source>{what:,} of {of:,}: {name}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{what:,} o {of:,}: {name}</translation>
    </message>
    <message>
        <source>FoiDesk hit a fault of its own with this letter.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cafodd FoiDesk nam ei hun gyda’r llythyr hwn.</translation>
    </message>
    <message>
        <source>The latest letter of each request</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Llythyr diweddaraf pob cais</translation>
    </message>
    <message>
        <source>{title}, each that was kept</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{title}, pob un a gadwyd</translation>
    </message>
    <message>
        <source>{without:,} of {requests} has none</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{without:,} o {requests} heb yr un</translation>
    </message>
    <message>
        <source>{without:,} of {requests} have none</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{without:,} o {requests} heb yr un</translation>
    </message>
    <message>
        <source>{number} saved in {folder}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadwyd {number} yn {folder}.</translation>
    </message>
    <message>
        <source>No letter was saved.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni chadwyd unrhyw lythyr.</translation>
    </message>
    <message>
        <source>{letters} could not be saved.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni ellid cadw {letters}.</translation>
    </message>
    <message>
        <source>{number} printed on {printer}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Argraffwyd {number} ar {printer}.</translation>
    </message>
    <message>
        <source>No letter was printed.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid argraffwyd unrhyw lythyr.</translation>
    </message>
    <message>
        <source>{number} queued on {printer}, not printed yet. Look at the printer.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{number} yng nghiw {printer}, heb ei argraffu eto. Edrychwch ar yr argraffydd.</translation>
    </message>
    <message>
        <source>{letters} could not be printed.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni ellid argraffu {letters}.</translation>
    </message>
    <message>
        <source>you stopped it</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>stopiwyd gennych chi</translation>
    </message>
    <message>
        <source>they would have failed for the same reason</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>byddent wedi methu am yr un rheswm</translation>
    </message>
    <message>
        <source>{letters} left: {why}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{letters} ar ôl: {why}.</translation>
    </message>
    <message>
        <source>{name}: not begun.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{name}: heb ei ddechrau.</translation>
    </message>
    <message>
        <source>Print letters</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Argraffu llythyrau</translation>
    </message>
    <message>
        <source>Print</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Save letters as PDF</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadw llythyrau fel PDF</translation>
    </message>
    <message>
        <source>Save</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadw</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>World Cup bank holiday</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gŵyl banc Cwpan y Byd</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Diwrnod</translation>
    </message>
    <message>
        <source>A bank holiday on a weekend has a substitute day</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae gan ŵyl banc ar benwythnos ddiwrnod yn ei lle</translation>
    </message>
    <message>
        <source>What it is ca&amp;lled</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ei &amp;henw</translation>
    </message>
    <message>
        <source>Who &amp;says so</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Pwy sy’n dweud hynny</translation>
    </message>
    <message>
        <source>Such as the proclamation’s date</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Megis dyddiad y cyhoeddiad</translation>
    </message>
    <message>
        <source>Show &amp;what it moves</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dangos &amp;beth mae’n ei symud</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Yn ôl</translation>
    </message>
    <message>
        <source>Add a bank holiday</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ychwanegu gŵyl banc</translation>
    </message>
    <message>
        <source>The day</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Y diwrnod</translation>
    </message>
    <message>
        <source>Where</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ble</translation>
    </message>
    <message>
        <source>Say which day it is.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dywedwch pa ddiwrnod ydyw.</translation>
    </message>
    <message>
        <source>Tick where it is a bank holiday.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ticiwch ble mae’n ŵyl banc.</translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dywedwch beth yw ei henw.</translation>
    </message>
    <message>
        <source>Say who says so: it is shown with every date it moves.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dywedwch pwy sy’n dweud hynny: fe’i dangosir gyda phob dyddiad y mae’n ei symud.</translation>
    </message>
    <message>
        <source>The calendar is changed. {open_cases} moved to another date.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Newidiwyd y calendr. Symudwyd {open_cases} i ddyddiad arall.</translation>
    </message>
    <message>
        <source>Last changed on {on} by {made_by}: {source}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Newidiwyd ddiwethaf ar {on} gan {made_by}: {source}.</translation>
    </message>
    <message>
        <source>Last changed on {on}: {source}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Newidiwyd ddiwethaf ar {on}: {source}.</translation>
    </message>
    <message>
        <source>Bank holidays (*.json *.ics);;All files (*)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwyliau banc (*.json *.ics);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>{} does not say whose bank holidays it lists. Which nation is it for?</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid yw {} yn dweud gwyliau banc pwy y mae’n eu rhestru. Ar gyfer pa genedl y mae?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Calendr</translation>
    </message>
    <message>
        <source>Import bank holidays</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mewnforio gwyliau banc</translation>
    </message>
    <message>
        <source>No date</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dim dyddiad</translation>
    </message>
    <message>
        <source>Working out which dates move …</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn cyfrifo pa ddyddiadau sy’n symud …</translation>
    </message>
    <message>
        <source>Changing the calendar and recounting open cases …</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn newid y calendr ac yn ailgyfrif achosion agored …</translation>
    </message>
    <message>
        <source>Change the calendar?</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Newid y calendr?</translation>
    </message>
    <message>
        <source>Days added and removed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Diwrnodau a ychwanegir ac a ddilëir</translation>
    </message>
    <message>
        <source>Cases that move</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Achosion sy’n symud</translation>
    </message>
    <message>
        <source>Progress</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cynnydd</translation>
    </message>
    <message>
        <source>Change &amp;the calendar</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Newid y &amp;calendr</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cans&amp;lo</translation>
    </message>
    <message>
        <source>Days</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Diwrnodau</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Achosion agored</translation>
    </message>
    <message>
        <source>That list says nothing new.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid yw’r rhestr honno’n dweud dim newydd.</translation>
    </message>
    <message>
        <source>No day is added or removed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni chaiff unrhyw ddiwrnod ei ychwanegu na’i ddileu</translation>
    </message>
    <message>
        <source>{cases} moves to another date.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Bydd {cases} yn symud i ddyddiad arall.</translation>
    </message>
    <message>
        <source>{cases} move to another date.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Bydd {cases} yn symud i ddyddiad arall.</translation>
    </message>
    <message>
        <source>{days} added</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ychwanegir {days}</translation>
    </message>
    <message>
        <source>{days} removed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>dilëir {days}</translation>
    </message>
    <message>
        <source>{days} confirmed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>cadarnheir {days}</translation>
    </message>
    <message>
        <source>Added</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Removed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadarnhau</translation>
    </message>
    <message>
        <source>All of the United Kingdom</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Y Deyrnas Unedig gyfan</translation>
    </message>
    <message>
        <source>Disputed, so not counted</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Anghydfod yn ei gylch, felly nis cyfrifir</translation>
    </message>
    <message>
        <source>Expected, not yet confirmed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Disgwyliedig, heb ei gadarnhau eto</translation>
    </message>
    <message>
        <source>Substitute day</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Diwrnod yn ei lle</translation>
    </message>
    <message>
        <source>All nations</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pob cenedl</translation>
    </message>
    <message>
        <source>Bank holidays</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwyliau banc</translation>
    </message>
    <message>
        <source>&amp;Add a day…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ychwanegu &amp;diwrnod…</translation>
    </message>
    <message>
        <source>Import a &amp;list…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mewnforio &amp;rhestr…</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>B&amp;lwyddyn</translation>
    </message>
    <message>
        <source>Nati&amp;on</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Cenedl</translation>
    </message>
    <message>
        <source>Bank holidays are known from {day} to {day2}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae gwyliau banc yn hysbys o {day} hyd {day2}.</translation>
    </message>
    <message>
        <source>it is far too large</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>mae’n llawer rhy fawr</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni ellir darllen {name}.</translation>
    </message>
    <message>
        <source>Tick all three for a day in all of the United Kingdom.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ticiwch y tri ar gyfer diwrnod yn y Deyrnas Unedig gyfan.</translation>
    </message>
    <message>
        <source>England and Wales</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cymru a Lloegr</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yr Alban</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gogledd Iwerddon</translation>
    </message>
    <message>
        <source>Bank holidays will then be known to {day}. Answered and closed cases keep theirs.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Bydd gwyliau banc wedyn yn hysbys hyd {day}. Mae achosion a atebwyd ac a gaewyd yn cadw eu rhai hwy.</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>catching up</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>dal i fyny</translation>
    </message>
    <message>
        <source>Choose a backup, or the folder they are in</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dewiswch gopi wrth gefn, neu’r ffolder y maent ynddo</translation>
    </message>
    <message>
        <source>Bringing the backup back and looking it through …</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn adfer y copi wrth gefn ac yn ei archwilio …</translation>
    </message>
    <message>
        <source>Reading what can be read …</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn darllen yr hyn y gellir ei ddarllen …</translation>
    </message>
    <message>
        <source>It is in {folder}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae yn {folder}.</translation>
    </message>
    <message>
        <source>Brings back the newest backup that is whole; the damaged case file is kept beside it. What was done since that backup was made has to be done again. From a command line: foidesk restore BACKUPS</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’n adfer y copi wrth gefn diweddaraf sy’n gyfan; cedwir y ffeil achosion ddiffygiol wrth ei ymyl. Rhaid gwneud eto yr hyn a wnaed ers gwneud y copi hwnnw. O linell orchymyn: foidesk restore BACKUPS</translation>
    </message>
    <message>
        <source>Reads what can still be read into a new case file beside this one, and says what is missing. The damaged one is not changed. From a command line: foidesk salvage DAMAGED.foidesk --out NEW.foidesk</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’n darllen yr hyn y gellir ei ddarllen o hyd i ffeil achosion newydd wrth ymyl hon, ac yn dweud beth sydd ar goll. Ni newidir yr un ddiffygiol. O linell orchymyn: foidesk salvage DAMAGED.foidesk --out NEW.foidesk</translation>
    </message>
    <message>
        <source>Cases can be read and kept letters printed as far as the damage allows. Nothing can be saved.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gellir darllen achosion ac argraffu llythyrau a gadwyd cyn belled ag y mae’r difrod yn caniatáu. Ni ellir cadw dim.</translation>
    </message>
    <message>
        <source>Nothing more is written to it. Your cases are not given up: these are the ways on.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid ysgrifennir dim arall iddi. Nid yw eich achosion wedi’u colli: dyma’r ffyrdd ymlaen.</translation>
    </message>
    <message>
        <source>That did not work, and nothing has been changed.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni weithiodd hynny, ac ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>FoiDesk: the case file is damaged</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>FoiDesk: mae’r ffeil achosion wedi’i difrodi</translation>
    </message>
    <message>
        <source>The case file is damaged</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’r ffeil achosion wedi’i difrodi</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Adfer copi wrth gefn…</translation>
    </message>
    <message>
        <source>&amp;Salvage what can be read</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ach&amp;ub yr hyn y gellir ei ddarllen</translation>
    </message>
    <message>
        <source>&amp;Look at the cases</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Edrych ar yr achosion</translation>
    </message>
    <message>
        <source>&amp;Go on with the salvaged case file</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Ymlaen gyda’r ffeil achosion a achubwyd</translation>
    </message>
    <message>
        <source>&amp;Close FoiDesk</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Cau FoiDesk</translation>
    </message>
    <message>
        <source>At work</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Wrthi’n gweithio</translation>
    </message>
    <message>
        <source>What was saved, and what is missing</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yr hyn a achubwyd, a’r hyn sydd ar goll</translation>
    </message>
    <message>
        <source>This case file is damaged</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’r ffeil achosion hon wedi’i difrodi</translation>
    </message>
    <message>
        <source>reading through</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>darllen drwyddi</translation>
    </message>
    <message>
        <source>This new case file is not encrypted, because this computer has no keyring to keep a key in.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid yw’r ffeil achosion newydd hon wedi’i hamgryptio, gan nad oes gan y cyfrifiadur hwn gylch allweddi i gadw allwedd ynddo.</translation>
    </message>
    <message>
        <source>Whoever can read its folder can read the cases. Set-up, Security encrypts it with a passphrase.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gall pwy bynnag sy’n gallu darllen ei ffolder ddarllen yr achosion. Mae Gosodiadau, Diogelwch yn ei hamgryptio gyda chyfrinymadrodd.</translation>
    </message>
    <message>
        <source>Sample cases</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Achosion enghreifftiol</translation>
    </message>
    <message>
        <source> The damaged case file is “{name}”, beside it.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation> Mae’r ffeil achosion ddiffygiol yn “{name}”, wrth ei hymyl.</translation>
    </message>
    <message>
        <source> The one before it is “{name}”, beside it.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation> Mae’r un o’i blaen yn “{name}”, wrth ei hymyl.</translation>
    </message>
    <message>
        <source>The case file is as it was on {day} at {made_at:%H:%M}.{aside}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’r ffeil achosion fel yr oedd ar {day} am {made_at:%H:%M}.{aside}</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Row</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhes</translation>
    </message>
    <message>
        <source>When</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Who</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>What</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Case</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Achos</translation>
    </message>
    <message>
        <source>Detail</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>Made</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwnaed</translation>
    </message>
    <message>
        <source>Size</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Maint</translation>
    </message>
    <message>
        <source>Requests</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ceisiadau</translation>
    </message>
    <message>
        <source>Read back</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Darllenwyd yn ôl</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cedwir hyd</translation>
    </message>
    <message>
        <source>Change</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Day</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Bank holiday</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gŵyl banc</translation>
    </message>
    <message>
        <source>Where</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ble</translation>
    </message>
    <message>
        <source>Reference</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Due so far</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Hyd yma</translation>
    </message>
    <message>
        <source>Due from now on</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>O hyn ymlaen</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Sicrwydd</translation>
    </message>
    <message>
        <source>Source</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Tystysgrif</translation>
    </message>
    <message>
        <source>When and by whom</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pryd a chan bwy</translation>
    </message>
    <message>
        <source>What was done</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yr hyn a wnaed</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>SHA-256 y dystysgrif</translation>
    </message>
    <message>
        <source>Request</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cais</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Sut y daeth i ben</translation>
    </message>
    <message>
        <source>Closed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Caewyd</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Amserlen</translation>
    </message>
    <message>
        <source>Kept of it</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yr hyn a gedwir</translation>
    </message>
    <message>
        <source>Name</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Enw</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Received</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Subject</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pwnc</translation>
    </message>
</context>
<context>
    <name>Encryption</name>
    <message>
        <source>FoiDesk recovery code</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cod adfer FoiDesk</translation>
    </message>
    <message>
        <source>The recovery code counts from now on. Any printed before can be shredded.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’r cod adfer yn cyfrif o hyn ymlaen. Gellir rhwygo unrhyw un a argraffwyd o’r blaen.</translation>
    </message>
    <message>
        <source>Put the recovery code away</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadw’r cod adfer yn ddiogel</translation>
    </message>
    <message>
        <source>It is shown here only, and kept nowhere: not in the case file, not on this computer.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Fe’i dangosir yma’n unig, ac nis cedwir yn unman: nid yn y ffeil achosion, nid ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Once you have put it away it takes the place of any code printed before.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ar ôl ichi ei gadw’n ddiogel mae’n cymryd lle unrhyw god a argraffwyd o’r blaen.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Argraffu…</translation>
    </message>
    <message>
        <source>I have put it &amp;away</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rwyf wedi’i &amp;gadw’n ddiogel</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Wedyn</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cod adfer</translation>
    </message>
    <message>
        <source>Recovery code: </source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cod adfer: </translation>
    </message>
    <message>
        <source>Backups and copies made before are as they were: delete them once there are new ones.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae copïau wrth gefn a chopïau a wnaed o’r blaen fel yr oeddent: dilëwch nhw pan fydd rhai newydd.</translation>
    </message>
    <message>
        <source>This takes some minutes for a large one. Nothing can be lost: the new file is built beside the old one and read through before it takes its place.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae hyn yn cymryd rhai munudau ar gyfer un fawr. Ni ellir colli dim: adeiledir y ffeil newydd wrth ymyl yr hen un a’i darllen drwyddi cyn iddi gymryd ei lle.</translation>
    </message>
    <message>
        <source>The case file is encrypted.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’r ffeil achosion wedi’i hamgryptio.</translation>
    </message>
    <message>
        <source>The case file is no longer encrypted.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid yw’r ffeil achosion wedi’i hamgryptio mwyach.</translation>
    </message>
    <message>
        <source>Encrypting the case file…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn amgryptio’r ffeil achosion…</translation>
    </message>
    <message>
        <source>Making the case file plain…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn dadamgryptio’r ffeil achosion…</translation>
    </message>
    <message>
        <source>At work</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Wrthi’n gweithio</translation>
    </message>
    <message>
        <source>Three or four words that nobody would guess together are easier to remember than odd characters.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae tri neu bedwar gair na fyddai neb yn eu dyfalu gyda’i gilydd yn haws eu cofio na nodau rhyfedd.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid yw’r ddau yr un peth.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yr un peth eto</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dangos yr hyn a deipir</translation>
    </message>
    <message>
        <source>The keyring of this computer has no key for it: it was made on another computer or for another user, or the keyring was emptied. Type its passphrase, or the recovery code from the office safe.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes gan gylch allweddi’r cyfrifiadur hwn allwedd ar ei chyfer: fe’i gwnaed ar gyfrifiadur arall neu ar gyfer defnyddiwr arall, neu gwagiwyd y cylch allweddi. Teipiwch ei chyfrinymadrodd, neu’r cod adfer o sêff y swyddfa.</translation>
    </message>
    <message>
        <source>Open it without asking on this computer from now on</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ei hagor heb ofyn ar y cyfrifiadur hwn o hyn ymlaen</translation>
    </message>
    <message>
        <source>FoiDesk – open the case file</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>FoiDesk – agor y ffeil achosion</translation>
    </message>
    <message>
        <source>{name} is encrypted</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae {name} wedi’i hamgryptio</translation>
    </message>
    <message>
        <source>&amp;Passphrase or recovery code</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Cyfrinymadrodd neu god adfer</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Agor</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ca&amp;u</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn rhoi cynnig arni…</translation>
    </message>
    <message>
        <source>Choose another printer, or write the code down by hand.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dewiswch argraffydd arall, neu ysgrifennwch y cod â llaw.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Add one in the system’s settings, or write the code down by hand.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes argraffydd wedi’i osod ar y cyfrifiadur hwn. Ychwanegwch un yng ngosodiadau’r system, neu ysgrifennwch y cod â llaw.</translation>
    </message>
    <message>
        <source>Print the recovery code</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Argraffu’r cod adfer</translation>
    </message>
    <message>
        <source>This case file is encrypted. The code below opens it when this computer is lost or replaced, or when nobody remembers a passphrase; without it the cases would be gone. Print it for the office safe.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’r ffeil achosion hon wedi’i hamgryptio. Mae’r cod isod yn ei hagor pan gaiff y cyfrifiadur hwn ei golli neu ei ddisodli, neu pan nad oes neb yn cofio cyfrinymadrodd; hebddo byddai’r achosion wedi’u colli. Argraffwch ef ar gyfer sêff y swyddfa.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Do it ({mend_key})</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ei wneud ({mend_key})</translation>
    </message>
    <message>
        <source>Do it: {says}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ei wneud: {says}</translation>
    </message>
    <message>
        <source>Show on page {page} ({see_key})</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dangos ar dudalen {page} ({see_key})</translation>
    </message>
    <message>
        <source>Show on page {page} of the letter</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dangos ar dudalen {page} o’r llythyr</translation>
    </message>
    <message>
        <source>On page {page} of the letter. {see_key} shows it.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ar dudalen {page} o’r llythyr. Mae {see_key} yn ei ddangos.</translation>
    </message>
    <message>
        <source>Stops the letter</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn atal y llythyr</translation>
    </message>
    <message>
        <source>Please check</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwiriwch</translation>
    </message>
    <message>
        <source>Nothing found. No check has anything against this letter.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni chanfuwyd dim. Nid oes gan unrhyw wiriad ddim yn erbyn y llythyr hwn.</translation>
    </message>
    <message>
        <source>Nothing found. No check has anything against this part.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni chanfuwyd dim. Nid oes gan unrhyw wiriad ddim yn erbyn y rhan hon.</translation>
    </message>
    <message>
        <source>section {provision}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>adran {provision}</translation>
    </message>
    <message>
        <source>part {name}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>rhan {name}</translation>
    </message>
    <message>
        <source>{says} {mend_key} does it.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{says} Mae {mend_key} yn ei wneud.</translation>
    </message>
    <message>
        <source>{blocks} stops the letter</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{blocks} yn atal y llythyr</translation>
    </message>
    <message>
        <source>{blocks} stop the letter</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{blocks} yn atal y llythyr</translation>
    </message>
    <message>
        <source>{things} to check</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{things} i’w gwirio</translation>
    </message>
    <message>
        <source>And {more_things} to check.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>A {more_things} i’w gwirio.</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Canfyddiadau</translation>
    </message>
    <message>
        <source>And {more_findings}, shown as these are put right.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>A {more_findings}, i’w dangos wrth i’r rhain gael eu cywiro.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Canfyddiadau</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>No printer is set up on this computer. Add one in the system’s settings, or save the card as a PDF.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes argraffydd wedi’i osod ar y cyfrifiadur hwn. Ychwanegwch un yng ngosodiadau’r system, neu cadwch y cerdyn fel PDF.</translation>
    </message>
    <message>
        <source>&amp;Print the keys…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Argraffu’r &amp;bysellau…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Cadw fel PDF…</translation>
    </message>
    <message>
        <source>Save the keys as PDF</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadw’r bysellau fel PDF</translation>
    </message>
    <message>
        <source>Help</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Chwilio’r cymorth</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Tudalennau’r cymorth</translation>
    </message>
    <message>
        <source>No page has those words.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid yw’r geiriau hynny ar unrhyw dudalen.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Yn ôl</translation>
    </message>
    <message>
        <source>The shelves of the register, from the top</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Silffoedd y gofrestr, o’r brig</translation>
    </message>
    <message>
        <source>Timeline, request, decision, letters, notes and business areas of the case</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Hanes, cais, penderfyniad, llythyrau, nodiadau a meysydd busnes yr achos</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {saved}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadwyd fel {saved}</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Tudalen y cymorth</translation>
    </message>
    <message>
        <source>Print the card of keys</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Argraffu’r cerdyn bysellau</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Applicant</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ceisydd</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Enw</translation>
    </message>
    <message>
        <source>Or&amp;ganisation, if any</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Sefyd&amp;liad, os oes un</translation>
    </message>
    <message>
        <source>&amp;Postal address, if given</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cyfeiriad post, os &amp;rhoddwyd</translation>
    </message>
    <message>
        <source>Kind o&amp;f applicant</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Math &amp;o geisydd</translation>
    </message>
    <message>
        <source>For statistics only</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>At ddibenion ystadegau yn unig</translation>
    </message>
    <message>
        <source>Ans&amp;wer in</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Ateb yn</translation>
    </message>
    <message>
        <source>&amp;Log request</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Co&amp;fnodi’r cais</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Yn ôl</translation>
    </message>
    <message>
        <source>There is no request text yet.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes testun cais eto.</translation>
    </message>
    <message>
        <source>Logging the request …</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn cofnodi’r cais …</translation>
    </message>
    <message>
        <source>The due date is worked out from the date received.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cyfrifir y dyddiad cau o’r dyddiad y’i derbyniwyd.</translation>
    </message>
    <message>
        <source>No time limit runs on this case now.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes terfyn amser yn rhedeg ar yr achos hwn yn awr.</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>I’w ateb erbyn {day}</translation>
    </message>
    <message>
        <source>Handling</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Trin</translation>
    </message>
    <message>
        <source>Answered b&amp;y</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Atebir &amp;gan</translation>
    </message>
    <message>
        <source>Tick several for a joint answer</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ticiwch sawl un ar gyfer ateb ar y cyd</translation>
    </message>
    <message>
        <source>Handled &amp;under</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Trinnir o dan</translation>
    </message>
    <message>
        <source>How it &amp;arrived</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>S&amp;ut y cyrhaeddodd</translation>
    </message>
    <message>
        <source>&amp;Officer</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>S&amp;wyddog</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gall aros yn wag</translation>
    </message>
    <message>
        <source>Officer</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Swyddog</translation>
    </message>
    <message>
        <source>Answered by {authorities}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Atebir gan {authorities}.</translation>
    </message>
    <message>
        <source>the settings</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>y gosodiadau</translation>
    </message>
    <message>
        <source>Intake</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Derbyn</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Agor yr achos</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ne&amp;saf</translation>
    </message>
    <message>
        <source>Ne&amp;xt file</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Ffeil nesaf</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn darllen {name} …</translation>
    </message>
    <message>
        <source>A large message takes a moment.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae neges fawr yn cymryd ennyd.</translation>
    </message>
    <message>
        <source>{remedy} Nothing has been logged from it.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{remedy} Ni chofnodwyd dim ohono.</translation>
    </message>
    <message>
        <source>Already logged as {reference}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Eisoes wedi’i gofnodi fel {reference}</translation>
    </message>
    <message>
        <source>This message is in the case file already. Nothing has been logged a second time.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’r neges hon yn y ffeil achosion eisoes. Ni chofnodwyd dim yr eilwaith.</translation>
    </message>
    <message>
        <source>&amp;Open {reference}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Agor {reference}</translation>
    </message>
    <message>
        <source>Next file</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ffeil nesaf</translation>
    </message>
    <message>
        <source>Back</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Keep checking</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dal i wirio</translation>
    </message>
    <message>
        <source>What you changed here will be lost. </source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Collir yr hyn a newidiwyd gennych yma. </translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Hepgor yr un hwn</translation>
    </message>
    <message>
        <source>Leave them all</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gadael pob un</translation>
    </message>
    <message>
        <source>Leave this request? What you changed here will be lost.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gadael y cais hwn? Collir yr hyn a newidiwyd gennych yma.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gadael</translation>
    </message>
    <message>
        <source> What you typed here will be lost.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation> Collir yr hyn a deipiwyd gennych yma.</translation>
    </message>
    <message>
        <source>Close FoiDesk</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cau FoiDesk</translation>
    </message>
    <message>
        <source>This request is not logged yet.{lost}{more}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid yw’r cais hwn wedi’i gofnodi eto.{lost}{more}</translation>
    </message>
    <message>
        <source>{more} is waiting.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae {more} yn aros.</translation>
    </message>
    <message>
        <source>{more} are waiting.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae {more} yn aros.</translation>
    </message>
    <message>
        <source>Keep question {place} as a part</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadw cwestiwn {place} fel rhan</translation>
    </message>
    <message>
        <source>Number of question {place}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhif cwestiwn {place}</translation>
    </message>
    <message>
        <source>Text of question {place}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Testun cwestiwn {place}</translation>
    </message>
    <message>
        <source>Join question {place} to the one before</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Uno cwestiwn {place} â’r un blaenorol</translation>
    </message>
    <message>
        <source>Remove question {place}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dileu cwestiwn {place}</translation>
    </message>
    <message>
        <source>No numbered questions were found. The request as a whole will be answered as one part.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni chanfuwyd cwestiynau wedi’u rhifo. Atebir y cais cyfan fel un rhan.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cwestiynau</translation>
    </message>
    <message>
        <source>Loo&amp;k for numbered questions</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>C&amp;hwilio am gwestiynau wedi’u rhifo</translation>
    </message>
    <message>
        <source>Add a &amp;question</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ychwanegu cwest&amp;iwn</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dad-dicio pob un</translation>
    </message>
    <message>
        <source>Show {min} more of {number}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dangos {min} arall o {number}</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ticio pob un</translation>
    </message>
    <message>
        <source>None is ticked: the request as a whole will be answered as one part.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes yr un wedi’i dicio: atebir y cais cyfan fel un rhan.</translation>
    </message>
    <message>
        <source>One question</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Un cwestiwn</translation>
    </message>
    <message>
        <source>{found} questions</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{found} cwestiwn</translation>
    </message>
    <message>
        <source>, {kept} ticked</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>, {kept} wedi’u ticio</translation>
    </message>
    <message>
        <source>{said}{also}. Each ticked question becomes a part with its own decision.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{said}{also}. Daw pob cwestiwn a diciwyd yn rhan gyda’i phenderfyniad ei hun.</translation>
    </message>
    <message>
        <source>{name} is too large to be a message.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae {name} yn rhy fawr i fod yn neges.</translation>
    </message>
    <message>
        <source>Drop the message itself.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gollyngwch y neges ei hun.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni ellir darllen {name}.</translation>
    </message>
    <message>
        <source>This is not a time. Type it as 23:59, or leave it empty.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid amser yw hwn. Teipiwch ef fel 23:59, neu gadewch ef yn wag.</translation>
    </message>
    <message>
        <source>W&amp;hy this date?</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pam y dyddiad &amp;hwn?</translation>
    </message>
    <message>
        <source>&amp;Hide the working</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cuddio’r g&amp;waith cyfrif</translation>
    </message>
    <message>
        <source>Received</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Day month year</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dydd mis blwyddyn</translation>
    </message>
    <message>
        <source>&amp;Date received</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Dyddiad derbyn</translation>
    </message>
    <message>
        <source>&amp;Time, if known</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Am&amp;ser, os yw’n hysbys</translation>
    </message>
    <message>
        <source>UK time</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Amser y DU</translation>
    </message>
    <message>
        <source>Enter the date the request was received.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhowch y dyddiad y derbyniwyd y cais.</translation>
    </message>
    <message>
        <source>This date is in the future.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’r dyddiad hwn yn y dyfodol.</translation>
    </message>
    <message>
        <source>Request</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cais</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Pwnc</translation>
    </message>
    <message>
        <source>Request te&amp;xt</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Testun y &amp;cais</translation>
    </message>
    <message>
        <source>The first {shown} of {whole} characters are shown. The whole text is kept.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dangosir y {shown} nod cyntaf o {whole}. Cedwir y testun cyfan.</translation>
    </message>
    <message>
        <source>and {what} more</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>a {what} arall</translation>
    </message>
    <message>
        <source>{original} (the message itself)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{original} (y neges ei hun)</translation>
    </message>
    <message>
        <source>No attachments</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dim atodiadau</translation>
    </message>
    <message>
        <source>One attachment</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Un atodiad</translation>
    </message>
    <message>
        <source>{number} attachments, {total} in all</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{number} atodiad, {total} i gyd</translation>
    </message>
    <message>
        <source>Check this request</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwirio’r cais hwn</translation>
    </message>
    <message>
        <source>New request</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cais newydd</translation>
    </message>
    <message>
        <source>Check this case</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwirio’r achos hwn</translation>
    </message>
    <message>
        <source>For a request that did not come as a file: by post, portal or telephone.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ar gyfer cais na ddaeth fel ffeil: drwy’r post, porth neu ffôn.</translation>
    </message>
    <message>
        <source>file {place}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ffeil {place}</translation>
    </message>
    <message>
        <source>reference {reference}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>cyfeirnod {reference}</translation>
    </message>
    <message>
        <source>{parts} decided</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{parts} wedi’u penderfynu</translation>
    </message>
    <message>
        <source>{rows} rows in its timeline</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{rows} rhes yn ei hanes</translation>
    </message>
    <message>
        <source>{taken} of {total}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{taken} o {total}</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Heb ei gofnodi</translation>
    </message>
    <message>
        <source>Post</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Post</translation>
    </message>
    <message>
        <source>Web form or portal</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ffurflen we neu borth</translation>
    </message>
    <message>
        <source>WhatDoTheyKnow</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>WhatDoTheyKnow</translation>
    </message>
    <message>
        <source>Social media</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cyfryngau cymdeithasol</translation>
    </message>
    <message>
        <source>By word of mouth</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ar lafar</translation>
    </message>
    <message>
        <source>Another way</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ffordd arall</translation>
    </message>
    <message>
        <source>Not known</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Anhysbys</translation>
    </message>
    <message>
        <source>Member of the public</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Aelod o’r cyhoedd</translation>
    </message>
    <message>
        <source>Journalist</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Newyddiadurwr</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Sefydliad</translation>
    </message>
    <message>
        <source>Business</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Busnes</translation>
    </message>
    <message>
        <source>Researcher</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ymchwilydd</translation>
    </message>
    <message>
        <source>Elected representative</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cynrychiolydd etholedig</translation>
    </message>
    <message>
        <source>WhatDoTheyKnow user</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Defnyddiwr WhatDoTheyKnow</translation>
    </message>
    <message>
        <source>Member of staff</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Aelod o staff</translation>
    </message>
    <message>
        <source>English</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Saesneg</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cymraeg</translation>
    </message>
    <message>
        <source>Freedom of Information Act 2000</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Deddf Rhyddid Gwybodaeth 2000</translation>
    </message>
    <message>
        <source>Environmental Information Regulations 2004</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rheoliadau Gwybodaeth Amgylcheddol 2004</translation>
    </message>
    <message>
        <source>Freedom of Information (Scotland) Act 2002</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Deddf Rhyddid Gwybodaeth (Yr Alban) 2002</translation>
    </message>
    <message>
        <source>Environmental Information (Scotland) Regulations 2004</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rheoliadau Gwybodaeth Amgylcheddol (Yr Alban) 2004</translation>
    </message>
    <message>
        <source>{size} byte</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{size} beit</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{size} beit</translation>
    </message>
    <message>
        <source>{what:.0f} kB</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{what:.0f} kB</translation>
    </message>
    <message>
        <source>{what:.1f} MB</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{what:.1f} MB</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>E-&amp;bost</translation>
    </message>
    <message>
        <source>no.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>rhif</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>aa:mm</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>E-bost</translation>
    </message>
</context>
<context>
    <name>Law</name>
    <message>
        <source>It covers: {rstrip}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’n cwmpasu: {rstrip}.</translation>
    </message>
    <message>
        <source>&amp;Read more in the help</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Darllen &amp;rhagor yn y cymorth</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ca&amp;u</translation>
    </message>
    <message>
        <source>The law: {title}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Y gyfraith: {title}</translation>
    </message>
    <message>
        <source>section {cite}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>adran {cite}</translation>
    </message>
    <message>
        <source>regulation {cite}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>rheoliad {cite}</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Save a copy, have it checked for what it is, and open it from where you saved it.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadwch gopi, gofynnwch am wirio beth ydyw, ac agorwch ef o’r man lle y’i cadwyd.</translation>
    </message>
    <message>
        <source>See whether the file is still there and can be opened, then drop it again.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwelwch a yw’r ffeil yno o hyd ac a ellir ei hagor, yna gollyngwch hi eto.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>See whether the file is still there and can be opened.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwelwch a yw’r ffeil yno o hyd ac a ellir ei hagor.</translation>
    </message>
    <message>
        <source>Draw the letter again. If it is a letter already issued, restore it from a backup.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Lluniwch y llythyr eto. Os yw’n llythyr a anfonwyd eisoes, adferwch ef o gopi wrth gefn.</translation>
    </message>
    <message>
        <source>Choose another printer, or save the letter as a PDF.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dewiswch argraffydd arall, neu cadwch y llythyr fel PDF.</translation>
    </message>
    <message>
        <source>Write single pages and ranges, such as 1-3, 5; leave the box empty for all.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ysgrifennwch dudalennau unigol ac ystodau, megis 1-3, 5; gadewch y blwch yn wag ar gyfer pob un.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG picture of at most 5 MB.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dewiswch lun PNG neu JPEG o 5 MB ar y mwyaf.</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>To be destroyed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>I’w dinistrio</translation>
    </message>
    <message>
        <source>&amp;Type the words above to go on</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Teipiwch y geiriau uchod i fynd ymlaen</translation>
    </message>
    <message>
        <source>&amp;Destroy</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Dinistrio</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Canslo</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Stopio</translation>
    </message>
    <message>
        <source>Let no further request go; those that are gone stay gone</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Peidio â gadael i ragor o geisiadau fynd; mae’r rhai sydd wedi mynd wedi mynd</translation>
    </message>
    <message>
        <source>How many requests are gone</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Faint o geisiadau sydd wedi mynd</translation>
    </message>
    <message>
        <source>Type: {wanted}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Teipiwch: {wanted}</translation>
    </message>
    <message>
        <source>Type first: {wanted}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Teipiwch yn gyntaf: {wanted}</translation>
    </message>
    <message>
        <source>Nothing has been destroyed yet</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni ddinistriwyd dim eto</translation>
    </message>
    <message>
        <source>Each certificate is kept in the case file. It names the requests by reference, and nobody.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cedwir pob tystysgrif yn y ffeil achosion. Mae’n enwi’r ceisiadau yn ôl cyfeirnod, a neb.</translation>
    </message>
    <message>
        <source>See what is due</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gweld beth sy’n ddyledus</translation>
    </message>
    <message>
        <source>Destructions</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dinistriadau</translation>
    </message>
    <message>
        <source>&amp;Save the certificate…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Cadw’r dystysgrif…</translation>
    </message>
    <message>
        <source>A hold keeps any request, whatever its schedule says, until it is lifted.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae ataliad yn cadw unrhyw gais, beth bynnag a ddywed ei amserlen, nes ei godi.</translation>
    </message>
    <message>
        <source>Requests whose time is over</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ceisiadau y daeth eu hamser i ben</translation>
    </message>
    <message>
        <source>Tick a&amp;ll</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ticio &amp;pob un</translation>
    </message>
    <message>
        <source>&amp;Anonymise…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>An&amp;onymeiddio…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Dileu…</translation>
    </message>
    <message>
        <source>See the schedules…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gweld yr amserlenni…</translation>
    </message>
    <message>
        <source>Such as FOI-2026-0001</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Megis FOI-2026-0001</translation>
    </message>
    <message>
        <source>Such as an inquiry that asks for it</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Megis ymchwiliad sy’n gofyn amdano</translation>
    </message>
    <message>
        <source>&amp;Request</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Cais</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>P&amp;am</translation>
    </message>
    <message>
        <source>&amp;Hold it</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Ei atal</translation>
    </message>
    <message>
        <source>Li&amp;ft the hold</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cod&amp;i’r ataliad</translation>
    </message>
    <message>
        <source>Tick the requests first.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ticiwch y ceisiadau yn gyntaf.</translation>
    </message>
    <message>
        <source>For somebody who asks what is held about them. Tick the requests that are theirs: people of one name are not told apart here.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ar gyfer rhywun sy’n gofyn beth a gedwir amdano. Ticiwch y ceisiadau sy’n eiddo iddo: ni wahaniaethir yma rhwng pobl o’r un enw.</translation>
    </message>
    <message>
        <source>What names other people is listed in “CHECK FIRST.html” inside: read it before anything goes out.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhestrir yr hyn sy’n enwi pobl eraill yn “CHECK FIRST.html” y tu mewn: darllenwch ef cyn i ddim fynd allan.</translation>
    </message>
    <message>
        <source>Whom is it about?</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Am bwy y mae?</translation>
    </message>
    <message>
        <source>Type a part of their name, e-mail address or organisation above.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Teipiwch ran o’u henw, eu cyfeiriad e-bost neu eu sefydliad uchod.</translation>
    </message>
    <message>
        <source>Nobody fits that</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes neb yn cyfateb i hynny</translation>
    </message>
    <message>
        <source>Fewer letters find more: the beginning of a surname, or of an e-mail address.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae llai o lythrennau’n canfod mwy: dechrau cyfenw, neu gyfeiriad e-bost.</translation>
    </message>
    <message>
        <source>A part of a name, an e-mail address or an organisation</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhan o enw, cyfeiriad e-bost neu sefydliad</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>P&amp;wy</translation>
    </message>
    <message>
        <source>Requests of whoever fits</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ceisiadau’r sawl sy’n cyfateb</translation>
    </message>
    <message>
        <source>&amp;Export what is held…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Allforio’r hyn a gedwir…</translation>
    </message>
    <message>
        <source>{requests} fit.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{requests} yn cyfateb.</translation>
    </message>
    <message>
        <source>Looking for requests whose time is over…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn chwilio am geisiadau y daeth eu hamser i ben…</translation>
    </message>
    <message>
        <source>That was not finished.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni orffennwyd hynny.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadw’r dystysgrif</translation>
    </message>
    <message>
        <source>certificate of destruction {number}.pdf</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>tystysgrif dinistrio {number}.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as {to}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadwyd fel {to}</translation>
    </message>
    <message>
        <source>{reference} is held until the hold is lifted.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae {reference} wedi’i atal nes codi’r ataliad.</translation>
    </message>
    <message>
        <source>{reference} goes by its schedule again.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae {reference} yn dilyn ei amserlen eto.</translation>
    </message>
    <message>
        <source>Export what is held</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Allforio’r hyn a gedwir</translation>
    </message>
    <message>
        <source>what is held.zip</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>yr hyn a gedwir.zip</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saved as {to}. Read “CHECK FIRST.html” in it before it goes out.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadwyd fel {to}. Darllenwch “CHECK FIRST.html” ynddo cyn iddo fynd allan.</translation>
    </message>
    <message>
        <source>Requests are kept as long as their schedule says, and then destroyed with a certificate.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cedwir ceisiadau cyhyd ag y mae eu hamserlen yn ei ddweud, ac yna fe’u dinistrir gyda thystysgrif.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cadw cofnodion</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Yn ôl</translation>
    </message>
    <message>
        <source>Sched&amp;ules…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Am&amp;serlenni…</translation>
    </message>
    <message>
        <source>Parts of retention</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhannau cadw cofnodion</translation>
    </message>
    <message>
        <source>Due</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn ddyledus</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dinistriwyd</translation>
    </message>
    <message>
        <source>About a person</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Am berson</translation>
    </message>
    <message>
        <source>Anonymised</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Anonymeiddiwyd</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dilëwyd</translation>
    </message>
    <message>
        <source>Who asked, and every word of request, answer, notes, letters and attachments go. Dates, outcomes and provisions stay, so that the requests still count.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae’r sawl a ofynnodd, a phob gair o’r cais, yr ateb, y nodiadau, y llythyrau a’r atodiadau, yn mynd. Mae dyddiadau, canlyniadau a darpariaethau’n aros, fel bod y ceisiadau’n dal i gyfrif.</translation>
    </message>
    <message>
        <source>Everything goes but one row of statistics for each.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae popeth yn mynd ond un rhes o ystadegau ar gyfer pob un.</translation>
    </message>
    <message>
        <source>Stopping: no further request goes. What is gone is being certified…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn stopio: nid oes rhagor o geisiadau’n mynd. Mae’r hyn sydd wedi mynd yn cael ei ardystio…</translation>
    </message>
    <message>
        <source>Stopped before the first of them. Nothing has been destroyed.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Stopiwyd cyn y cyntaf ohonynt. Ni ddinistriwyd dim.</translation>
    </message>
    <message>
        <source>Certificate {number} could not be kept yet: FoiDesk makes it when the case file is next opened.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni ellid cadw tystysgrif {number} eto: bydd FoiDesk yn ei gwneud pan agorir y ffeil achosion nesaf.</translation>
    </message>
    <message>
        <source>No request has come to the end of its time</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes cais wedi cyrraedd diwedd ei amser</translation>
    </message>
    <message>
        <source>A closed request comes up here once the time its schedule keeps it for is over.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Daw cais a gaewyd i’r golwg yma pan ddaw’r amser y mae ei amserlen yn ei gadw i ben.</translation>
    </message>
    <message>
        <source>{years}, then anonymised</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{years}, anonymeiddio</translation>
    </message>
    <message>
        <source>{years}, then deleted</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{years}, dileu</translation>
    </message>
    <message>
        <source>Must stay</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>I aros</translation>
    </message>
    <message>
        <source>The time of {requests} is over.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Daeth amser {requests} i ben.</translation>
    </message>
    <message>
        <source>{holding} of them must stay for now; why is said below, of the one the cursor is on.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhaid i {holding} ohonynt aros am y tro; dywedir pam isod, am yr un y mae’r cyrchwr arno.</translation>
    </message>
    <message>
        <source>{requests} will be anonymised, with {letter_count} and {file_count}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Bydd {requests} yn cael eu hanonymeiddio, gyda {letter_count} a {file_count}.</translation>
    </message>
    <message>
        <source>{requests} will be deleted, with {letter_count} and {file_count}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Bydd {requests} yn cael eu dileu, gyda {letter_count} a {file_count}.</translation>
    </message>
    <message>
        <source>{will} {gone} It cannot be undone.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{will} {gone} Ni ellir ei ddadwneud.</translation>
    </message>
    <message>
        <source>No backup is known that would still hold them.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes copi wrth gefn hysbys a fyddai’n dal i’w cynnwys.</translation>
    </message>
    <message>
        <source>These copies will still hold them:</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Bydd y copïau hyn yn dal i’w cynnwys:</translation>
    </message>
    <message>
        <source>kept until you delete it</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>cedwir nes ichi ei ddileu</translation>
    </message>
    <message>
        <source>kept until {day}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>cedwir hyd {day}</translation>
    </message>
    <message>
        <source>kept until there is a newer one</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>cedwir nes bod un mwy newydd</translation>
    </message>
    <message>
        <source>{many} anonymised</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Anonymeiddiwyd {many}</translation>
    </message>
    <message>
        <source>{many} deleted</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dilëwyd {many}</translation>
    </message>
    <message>
        <source>; stopped before the other {left:,}, which are kept whole</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>; stopiwyd cyn y {left:,} arall, a gedwir yn gyfan</translation>
    </message>
    <message>
        <source>; stopped before the other {left:,}, which is kept whole</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>; stopiwyd cyn y {left:,} arall, a gedwir yn gyfan</translation>
    </message>
    <message>
        <source>Certificate {number} is kept in the case file.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cedwir tystysgrif {number} yn y ffeil achosion.</translation>
    </message>
    <message>
        <source>{done:,} of {total:,} requests are gone.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae {done:,} o {total:,} o geisiadau wedi mynd.</translation>
    </message>
    <message>
        <source>{day}, by {made_by}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{day}, gan {made_by}</translation>
    </message>
    <message>
        <source>anonymise</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>anonymeiddio</translation>
    </message>
    <message>
        <source>delete</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>dileu</translation>
    </message>
    <message>
        <source>Anonymise for good</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Anonymeiddio am byth</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dileu am byth</translation>
    </message>
    <message>
        <source>Writing the case file anew without them; what is done meanwhile is kept right after…</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn ysgrifennu’r ffeil achosion o’r newydd hebddynt; cedwir yr hyn a wneir yn y cyfamser yn syth wedyn…</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>letter</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>llythyr</translation>
    </message>
    <message>
        <source>card of keys</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>cerdyn bysellau</translation>
    </message>
    <message>
        <source>copy</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>copi</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>e-bost</translation>
    </message>
    <message>
        <source>certificate</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>tystysgrif</translation>
    </message>
    <message>
        <source>export</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>allforyn</translation>
    </message>
    <message>
        <source>audit</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>archwiliad</translation>
    </message>
    <message>
        <source>There is no room left in {folder}, so the {what} was not saved.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes lle ar ôl yn {folder}, felly ni chadwyd: {what}.</translation>
    </message>
    <message>
        <source>The {what} was not saved: {folder} or {file} may not be written to.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni chadwyd ({what}): ni chaniateir ysgrifennu i {folder} neu {file}.</translation>
    </message>
    <message>
        <source>The {what} was not saved: there is no folder {folder}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni chadwyd ({what}): nid oes ffolder {folder}.</translation>
    </message>
    <message>
        <source>The {what} was not saved in {folder}: {why}.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ni chadwyd ({what}) yn {folder}: {why}.</translation>
    </message>
</context>
<context>
    <name>Similar</name>
    <message>
        <source>Back to the re&amp;quest</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn ôl i’r c&amp;ais</translation>
    </message>
    <message>
        <source>No subject</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dim pwnc</translation>
    </message>
    <message>
        <source>Past request {reference}: {subject}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cais blaenorol {reference}: {subject}</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yr hyn a ofynnwyd</translation>
    </message>
    <message>
        <source>Part {label}: {outcomes}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhan {label}: {outcomes}</translation>
    </message>
    <message>
        <source>Relied on: {provisions}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dibynnwyd ar: {provisions}</translation>
    </message>
    <message>
        <source>Received {day}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cafwyd {day}</translation>
    </message>
    <message>
        <source>{received} · answered {day}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{received} · atebwyd {day}</translation>
    </message>
    <message>
        <source>Similar past requests</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ceisiadau blaenorol tebyg</translation>
    </message>
    <message>
        <source>Looking for past requests like this one …</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn chwilio am geisiadau blaenorol fel hwn …</translation>
    </message>
    <message>
        <source>No past request asks for anything like this.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes cais blaenorol yn gofyn am ddim byd tebyg i hyn.</translation>
    </message>
    <message>
        <source>Enter opens one beside this. Tick one, and its paragraphs stand first when you decide.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae Enter yn agor un wrth ymyl hwn. Ticiwch un, a bydd ei baragraffau yn sefyll gyntaf pan fyddwch yn penderfynu.</translation>
    </message>
    <message>
        <source>Enter goes to one. Tick one, and its paragraphs stand first when you decide.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae Enter yn mynd i un. Ticiwch un, a bydd ei baragraffau yn sefyll gyntaf pan fyddwch yn penderfynu.</translation>
    </message>
    <message>
        <source>Asks for the same</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn gofyn am yr un peth</translation>
    </message>
    <message>
        <source>Asks for much the same</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn gofyn am yr un peth fwy neu lai</translation>
    </message>
    <message>
        <source>Has something in common</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Mae ganddo rywbeth yn gyffredin</translation>
    </message>
    <message>
        <source>Received {short_day} · {stands}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cafwyd {short_day} · {stands}</translation>
    </message>
    <message>
        <source>Answered {short_day}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Atebwyd {short_day}</translation>
    </message>
</context>
<context>
    <name>What if</name>
    <message>
        <source>Type the day it was received, and the answer stands here.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Teipiwch y diwrnod y’i derbyniwyd, a bydd yr ateb yma.</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pryd mae’r dyddiad cau</translation>
    </message>
    <message>
        <source>&amp;Copy the sentence</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Copïo’r frawddeg</translation>
    </message>
    <message>
        <source>Copy with the &amp;working</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Copïo gyda’r &amp;gwaith cyfrif</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>I’w ateb erbyn {day}</translation>
    </message>
    <message>
        <source>No date is running</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Nid oes dyddiad yn rhedeg</translation>
    </message>
    <message>
        <source>Day month year</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dydd mis blwyddyn</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Derbyniwyd ar</translation>
    </message>
    <message>
        <source>Such as 9/4/2026 or “yesterday”.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Megis 9/4/2026 neu “ddoe”.</translation>
    </message>
    <message>
        <source>P&amp;osted on</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Postiwyd ar</translation>
    </message>
    <message>
        <source>Where it came by post.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Os daeth drwy’r post.</translation>
    </message>
    <message>
        <source>&amp;Law</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cy&amp;fraith</translation>
    </message>
    <message>
        <source>&amp;Time limit</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Terfyn amser</translation>
    </message>
    <message>
        <source>If that was &amp;not a working day, it counts from</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Os nad oedd hwnnw’n ddiwrnod gwaith, mae’n cyfrif o</translation>
    </message>
    <message>
        <source>{words} on</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{words} ar</translation>
    </message>
    <message>
        <source>E&amp;xtension notice sent on</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Anfonwyd hysbysiad &amp;estyn ar</translation>
    </message>
    <message>
        <source>Giving the date</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yn rhoi’r dyddiad</translation>
    </message>
    <message>
        <source>The date of a decision it gave.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Dyddiad penderfynu a roddwyd ynddo.</translation>
    </message>
    <message>
        <source>&amp;School closed from</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ysgol ar &amp;gau o</translation>
    </message>
    <message>
        <source>Closed until</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ar gau hyd</translation>
    </message>
    <message>
        <source>The request</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Y cais</translation>
    </message>
    <message>
        <source>What happened since</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Yr hyn a ddigwyddodd ers hynny</translation>
    </message>
    <message>
        <source>What would the date be? Nothing is recorded here.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Beth fyddai’r dyddiad? Ni chofnodir dim yma.</translation>
    </message>
    <message>
        <source>When is it due?</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pryd mae’r dyddiad cau?</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>&amp;Yn ôl</translation>
    </message>
    <message>
        <source>The ordinary limit</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Y terfyn arferol</translation>
    </message>
    <message>
        <source>A school: closed days left out</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ysgol: gan hepgor diwrnodau ar gau</translation>
    </message>
    <message>
        <source>A record in an archive</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cofnod mewn archif</translation>
    </message>
    <message>
        <source>Information held outside the UK</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gwybodaeth a gedwir y tu allan i’r DU</translation>
    </message>
    <message>
        <source>Armed forces on operations</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Lluoedd arfog ar weithrediadau</translation>
    </message>
    <message>
        <source>The day it came, as the Act says</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Y diwrnod y daeth, fel y dywed y Ddeddf</translation>
    </message>
    <message>
        <source>The next working day, as the s45 code says</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Y diwrnod gwaith nesaf, fel y dywed cod a45</translation>
    </message>
    <message>
        <source>Clarification asked for</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gofynnwyd am eglurhad</translation>
    </message>
    <message>
        <source>Clarification came</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Daeth eglurhad</translation>
    </message>
    <message>
        <source>Fee or charge asked for</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Gofynnwyd am ffi neu dâl</translation>
    </message>
    <message>
        <source>Paid</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Talwyd</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>{most} and {last}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{most} a {last}</translation>
    </message>
</context>
<context>
    <name>Lists before a vowel</name>
    <message>
        <source>{most} and {last}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>{most} ac {last}</translation>
    </message>
</context>
<context>
    <name>Shut</name>
    <message>
        <source>is a program or a script, which a computer would carry out</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>mae’n rhaglen neu’n sgript, y byddai cyfrifiadur yn ei chyflawni</translation>
    </message>
    <message>
        <source>is a program or a script under the name of a document</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>mae’n rhaglen neu’n sgript dan enw dogfen</translation>
    </message>
    <message>
        <source>can carry a program in it (macros)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>gall gynnwys rhaglen (macros)</translation>
    </message>
    <message>
        <source>is of a kind this office does not open from FoiDesk</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>mae o fath nad yw’r swyddfa hon yn ei agor o FoiDesk</translation>
    </message>
    <message>
        <source>“{name}” {why}, so it is not opened from here.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>“{name}”: {why}, felly nis agorir oddi yma.</translation>
    </message>
</context>
<context>
    <name>Grounds</name>
    <message>
        <source>a request is received once, at the start (FOIA s1(1) and s10(6); EIR r5(2); FOISA s1)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>derbynnir cais unwaith, ar y dechrau (FOIA a1(1) ac a10(6); EIR rh5(2); FOISA a1)</translation>
    </message>
    <message>
        <source>a request is found not to be valid before it is answered (FOIA s8; FOISA s8)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>penderfynir nad yw cais yn ddilys cyn ei ateb (FOIA a8; FOISA a8)</translation>
    </message>
    <message>
        <source>what is acknowledged is a request not yet answered (s45 code)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>yr hyn a gydnabyddir yw cais nad yw wedi’i ateb eto (cod a45)</translation>
    </message>
    <message>
        <source>a request moves to another law before it is answered (FOIA s39; EIR r5; FOISA s39(2))</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>mae cais yn symud i ddeddf arall cyn ei ateb (FOIA a39; EIR rh5; FOISA a39(2))</translation>
    </message>
    <message>
        <source>clarification is asked before the answer (FOIA s1(3); EIR r9(2); FOISA s1(3))</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>gofynnir am eglurhad cyn yr ateb (FOIA a1(3); EIR rh9(2); FOISA a1(3))</translation>
    </message>
    <message>
        <source>what was asked for comes before the answer (FOIA s10(6); EIR r9(4); FOISA s10(1))</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>mae’r hyn y gofynnwyd amdano yn dod cyn yr ateb (FOIA a10(6); EIR rh9(4); FOISA a10(1))</translation>
    </message>
    <message>
        <source>only a request that waits for clarification lapses so (FOIA s1(3); EIR r9; FOISA s1(3))</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>dim ond cais sy’n aros am eglurhad sy’n dod i ben felly (FOIA a1(3); EIR rh9; FOISA a1(3))</translation>
    </message>
    <message>
        <source>a fee or charge is asked for before the answer (FOIA s9; EIR r8; FOISA s9)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>gofynnir am ffi neu dâl cyn yr ateb (FOIA a9; EIR rh8; FOISA a9)</translation>
    </message>
    <message>
        <source>a fee or charge is paid on a notice asking for it (FOIA s9(2); EIR r8(5); FOISA s9)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>telir ffi neu dâl ar hysbysiad sy’n gofyn amdano (FOIA a9(2); EIR rh8(5); FOISA a9)</translation>
    </message>
    <message>
        <source>only a request that waits for a fee lapses so (FOIA s9(2); EIR r8(5); FOISA s9)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>dim ond cais sy’n aros am ffi sy’n dod i ben felly (FOIA a9(2); EIR rh8(5); FOISA a9)</translation>
    </message>
    <message>
        <source>a request is referred while something is still to be decided on it (s45 code)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>cyfeirir cais tra bo rhywbeth i’w benderfynu arno o hyd (cod a45)</translation>
    </message>
    <message>
        <source>others are consulted while something is still to be decided (s45 code)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ymgynghorir ag eraill tra bo rhywbeth i’w benderfynu o hyd (cod a45)</translation>
    </message>
    <message>
        <source>the time is extended before the answer (FOIA s10(3) and s17(2))</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>estynnir yr amser cyn yr ateb (FOIA a10(3) ac a17(2))</translation>
    </message>
    <message>
        <source>the time is extended before the answer (EIR r7; EI(S)R r7)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>estynnir yr amser cyn yr ateb (EIR rh7; EI(S)R rh7)</translation>
    </message>
    <message>
        <source>more time is applied for before the answer (FOIA s10(4); SI 2004/3364)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>gwneir cais am ragor o amser cyn yr ateb (FOIA a10(4); OS 2004/3364)</translation>
    </message>
    <message>
        <source>a request is transferred before it is answered (s45 code; EIR r10)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>trosglwyddir cais cyn ei ateb (cod a45; EIR rh10)</translation>
    </message>
    <message>
        <source>an answer is owed only on a request that was received and goes on (FOIA s1(1) and s10(1); EIR r5; FOISA s10)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>dim ond ar gais a dderbyniwyd ac sy’n parhau y mae ateb yn ddyledus (FOIA a1(1) ac a10(1); EIR rh5; FOISA a10)</translation>
    </message>
    <message>
        <source>only what is still open can be withdrawn (FOIA s50(2)(d) for a complaint)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>dim ond yr hyn sy’n agored o hyd y gellir ei dynnu’n ôl (FOIA a50(2)(d) ar gyfer cwyn)</translation>
    </message>
    <message>
        <source>a review is asked for before the regulator decides (s45 code; EIR r11; FOISA s20)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>gofynnir am adolygiad cyn i’r rheoleiddiwr benderfynu (cod a45; EIR rh11; FOISA a20)</translation>
    </message>
    <message>
        <source>what is acknowledged is a review asked for (s45 code; EIR r11; FOISA s20)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>yr hyn a gydnabyddir yw adolygiad y gofynnwyd amdano (cod a45; EIR rh11; FOISA a20)</translation>
    </message>
    <message>
        <source>the time for a review is extended while one is owed (s45 code)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>estynnir yr amser ar gyfer adolygiad tra bo un yn ddyledus (cod a45)</translation>
    </message>
    <message>
        <source>a review is refused when one was asked for (s45 code; EIR r11(2); FOISA s20(5))</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>gwrthodir adolygiad pan ofynnwyd am un (cod a45; EIR rh11(2); FOISA a20(5))</translation>
    </message>
    <message>
        <source>a review is answered when one was asked for (s45 code; EIR r11(4); FOISA s21)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>atebir adolygiad pan ofynnwyd am un (cod a45; EIR rh11(4); FOISA a21)</translation>
    </message>
    <message>
        <source>a complaint comes before the regulator decides on it (FOIA s50; FOISA s47)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>mae cwyn yn dod cyn i’r rheoleiddiwr benderfynu arni (FOIA a50; FOISA a47)</translation>
    </message>
    <message>
        <source>the regulator is answered when a complaint has reached it (FOIA s50 and s51; FOISA s49)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>atebir y rheoleiddiwr pan fydd cwyn wedi’i gyrraedd (FOIA a50 ac a51; FOISA a49)</translation>
    </message>
    <message>
        <source>a complaint or an appeal is resolved when there is one (FOIA s50; FOISA s49)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>datrysir cwyn neu apêl pan fydd un (FOIA a50; FOISA a49)</translation>
    </message>
    <message>
        <source>an information notice comes on a complaint (FOIA s51; FOISA s50)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>mae hysbysiad gwybodaeth yn dod ar gŵyn (FOIA a51; FOISA a50)</translation>
    </message>
    <message>
        <source>the regulator decides on a complaint (FOIA s50(3); FOISA s49)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>mae’r rheoleiddiwr yn penderfynu ar gŵyn (FOIA a50(3); FOISA a49)</translation>
    </message>
    <message>
        <source>an appeal lies against a notice of the regulator (FOIA s57; FOISA s56)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>gellir apelio yn erbyn hysbysiad gan y rheoleiddiwr (FOIA a57; FOISA a56)</translation>
    </message>
    <message>
        <source>the tribunal decides on an appeal (FOIA s58)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>mae’r tribiwnlys yn penderfynu ar apêl (FOIA a58)</translation>
    </message>
    <message>
        <source>permission is sought against a decision of the tribunal (SI 2009/1976 r42)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>gofynnir am ganiatâd yn erbyn penderfyniad y tribiwnlys (OS 2009/1976 rh42)</translation>
    </message>
    <message>
        <source>permission is given against a decision of the tribunal (SI 2009/1976 r43)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>rhoddir caniatâd yn erbyn penderfyniad y tribiwnlys (OS 2009/1976 rh43)</translation>
    </message>
    <message>
        <source>steps are taken when a review, the regulator or the tribunal ordered some (FOIA s50(4))</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>cymerir camau pan orchmynnwyd rhai gan adolygiad, y rheoleiddiwr neu’r tribiwnlys (FOIA a50(4))</translation>
    </message>
    <message>
        <source>a failure to comply is certified once something was ordered (FOIA s54; FOISA s53)</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ardystir methiant i gydymffurfio ar ôl gorchymyn rhywbeth (FOIA a54; FOISA a53)</translation>
    </message>
    <message>
        <source>only a row that is there can be corrected</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>dim ond rhes sydd yno y gellir ei chywiro</translation>
    </message>
    <message>
        <source>a case is closed when nothing is owed on it (FOIA s1(1))</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>caeir achos pan nad oes dim yn ddyledus arno (FOIA a1(1))</translation>
    </message>
</context>
<context>
    <name>Schedules</name>
    <message>
        <source>All other requests</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Pob cais arall</translation>
    </message>
    <message>
        <source>Something was withheld, or neither confirmed nor denied</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Daliwyd rhywbeth yn ôl, neu ni chadarnhawyd na gwadu</translation>
    </message>
    <message>
        <source>Withdrawn, lapsed, transferred, or no request under the Acts</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Tynnwyd yn ôl, daeth i ben, trosglwyddwyd, neu nid cais o dan y Deddfau</translation>
    </message>
    <message>
        <source>Went to the Commissioner or a tribunal</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Aeth at y Comisiynydd neu dribiwnlys</translation>
    </message>
    <message>
        <source>common practice of public authorities, not a rule of law</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>arfer cyffredin awdurdodau cyhoeddus, nid rheol gyfreithiol</translation>
    </message>
    <message>
        <source>office practice: repeats and later complaints are answered alike; not a rule of law</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>arfer y swyddfa: atebir ceisiadau ailadroddus a chwynion diweddarach yn yr un modd; nid rheol gyfreithiol</translation>
    </message>
    <message>
        <source>office practice, not a rule of law</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>arfer y swyddfa, nid rheol gyfreithiol</translation>
    </message>
    <message>
        <source>office practice, after the six years of the Limitation Act 1980 s5; not a rule of the Acts on information</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>arfer y swyddfa, yn ôl chwe blynedd Deddf Cyfyngiadau 1980 a5; nid rheol y Deddfau ar wybodaeth</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>working day</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>d. gwaith</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Sgrolio i’r chwith</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Sgrolio i’r dde</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>part {label}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>rhan {label}</translation>
    </message>
    <message>
        <source>parts {labels}</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>rhannau {labels}</translation>
    </message>
</context>
<context>
    <name>Clocks</name>
    <message>
        <source>answer the request</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ateb y cais</translation>
    </message>
    <message>
        <source>answer the request, leaving out days on which the school is closed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ateb y cais, gan hepgor diwrnodau y mae’r ysgol ar gau</translation>
    </message>
    <message>
        <source>answer the request, for a transferred public record not designated as open</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ateb y cais, ar gyfer cofnod cyhoeddus a drosglwyddwyd nas dynodwyd yn agored</translation>
    </message>
    <message>
        <source>give the refusal notice that names the exemption and estimates the date of a decision</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>rhoi’r hysbysiad gwrthod sy’n enwi’r esemptiad ac yn amcangyfrif dyddiad penderfyniad</translation>
    </message>
    <message>
        <source>decide where the public interest lies, and answer</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>penderfynu ble mae budd y cyhoedd, ac ateb</translation>
    </message>
    <message>
        <source>answer within the time given</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ateb o fewn yr amser a roddwyd</translation>
    </message>
    <message>
        <source>apply to the Commissioner for more time</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>gwneud cais i’r Comisiynydd am ragor o amser</translation>
    </message>
    <message>
        <source>answer the request, whatever variation of the time applies</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ateb y cais, pa newid bynnag i’r amser sy’n berthnasol</translation>
    </message>
    <message>
        <source>pay the fee</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>talu’r ffi</translation>
    </message>
    <message>
        <source>receive a related request whose cost can be counted together with this one's</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>derbyn cais cysylltiedig y gellir cyfrif ei gost ynghyd â chost hwn</translation>
    </message>
    <message>
        <source>ask for an internal review</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>gofyn am adolygiad mewnol</translation>
    </message>
    <message>
        <source>ask for an internal review, within the authority's own time</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>gofyn am adolygiad mewnol, o fewn amser yr awdurdod ei hun</translation>
    </message>
    <message>
        <source>answer the internal review</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ateb yr adolygiad mewnol</translation>
    </message>
    <message>
        <source>answer an exceptional internal review</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ateb adolygiad mewnol eithriadol</translation>
    </message>
    <message>
        <source>complain to the Commissioner</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>cwyno i’r Comisiynydd</translation>
    </message>
    <message>
        <source>answer the Commissioner's case officer</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ateb swyddog achos y Comisiynydd</translation>
    </message>
    <message>
        <source>give the Commissioner the information of an information notice</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>rhoi gwybodaeth hysbysiad gwybodaeth i’r Comisiynydd</translation>
    </message>
    <message>
        <source>take the steps the decision notice orders</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>cymryd y camau y mae’r hysbysiad penderfynu yn eu gorchymyn</translation>
    </message>
    <message>
        <source>take the steps an older decision notice orders</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>cymryd y camau y mae hysbysiad penderfynu hŷn yn eu gorchymyn</translation>
    </message>
    <message>
        <source>sign a certificate overriding the decision notice</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>llofnodi tystysgrif sy’n gwrthwneud yr hysbysiad penderfynu</translation>
    </message>
    <message>
        <source>appeal to the First-tier Tribunal, by 5pm</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>apelio i’r Tribiwnlys Haen Gyntaf, erbyn 5pm</translation>
    </message>
    <message>
        <source>respond to the notice of appeal</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ymateb i’r hysbysiad o apêl</translation>
    </message>
    <message>
        <source>ask the tribunal for permission to appeal</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>gofyn i’r tribiwnlys am ganiatâd i apelio</translation>
    </message>
    <message>
        <source>tell the applicant that more time is needed</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>dweud wrth y ceisydd bod angen rhagor o amser</translation>
    </message>
    <message>
        <source>answer a complex and voluminous request</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ateb cais cymhleth a swmpus</translation>
    </message>
    <message>
        <source>give the refusal notice for a complex and voluminous request</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>rhoi’r hysbysiad gwrthod ar gyfer cais cymhleth a swmpus</translation>
    </message>
    <message>
        <source>pay the charge</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>talu’r tâl</translation>
    </message>
    <message>
        <source>ask the authority to reconsider</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>gofyn i’r awdurdod ailystyried</translation>
    </message>
    <message>
        <source>decide the reconsideration</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>penderfynu ar yr ailystyried</translation>
    </message>
    <message>
        <source>be presumed to have received what was posted</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>cael ei ragdybio wedi derbyn yr hyn a bostiwyd</translation>
    </message>
    <message>
        <source>answer the request, for a record the Keeper holds that is not open</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ateb y cais, ar gyfer cofnod nad yw’n agored a ddelir gan y Ceidwad</translation>
    </message>
    <message>
        <source>require a review</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>gofyn yn ffurfiol am adolygiad</translation>
    </message>
    <message>
        <source>answer the requirement for review</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ateb y gofyniad am adolygiad</translation>
    </message>
    <message>
        <source>apply to the Scottish Information Commissioner</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>gwneud cais i Gomisiynydd Gwybodaeth yr Alban</translation>
    </message>
    <message>
        <source>tell the applicant that more time is needed, with reasons and rights</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>dweud wrth y ceisydd bod angen rhagor o amser, gyda rhesymau a hawliau</translation>
    </message>
    <message>
        <source>answer the Scottish Information Commissioner</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>ateb Comisiynydd Gwybodaeth yr Alban</translation>
    </message>
    <message>
        <source>give the Scottish Information Commissioner the information of an information notice</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>rhoi gwybodaeth hysbysiad gwybodaeth i Gomisiynydd Gwybodaeth yr Alban</translation>
    </message>
    <message>
        <source>appeal to the Court of Session on a point of law</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>apelio i’r Llys Sesiwn ar bwynt cyfreithiol</translation>
    </message>
</context>
</TS>
