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
        <source>Tick none for those that claim the exemption; for the whole request where none does.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Peidiwch â thicio dim ar gyfer y rhannau sy’n hawlio’r eithriad; ar gyfer y cais cyfan lle nad oes yr un yn ei hawlio.</translation>
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
        <translation>Diwrnod mis blwyddyn</translation>
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
        <source>This decision has been given out: it stays as it was told. A letter issued here is under Letter.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Rhoddwyd y penderfyniad hwn eisoes: mae’n aros fel y’i dywedwyd. Mae llythyr a anfonwyd oddi yma o dan Llythyr.</translation>
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
    <message>
        <source>This part was answered by itself: it stays as it was told.</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Atebwyd y rhan hon ar ei phen ei hun: mae’n aros fel y’i dywedwyd.</translation>
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
        <translation>Er enghraifft 40 neu 40(2)</translation>
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
        <translation>&amp;Penderfynu ar y rhannau</translation>
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
        <source>Retired</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Wedi’i dynnu’n ôl</translation>
    </message>
    <message>
        <source>Words</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Geiriau</translation>
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
        <source>And then</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Ac wedyn</translation>
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
        <source>E-mail of the contact</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>E-bost y cyswllt</translation>
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
        <source>Laws</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cyfreithiau</translation>
    </message>
    <message>
        <source>Business area</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Maes busnes</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Paragraff</translation>
    </message>
    <message>
        <source>Kept</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Cedwir</translation>
    </message>
    <message>
        <source>Business areas</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Meysydd busnes</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Paragraffau</translation>
    </message>
    <message>
        <source>Words that mean the same</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Geiriau o’r un ystyr</translation>
    </message>
    <message>
        <source>How long requests are kept</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Am ba hyd y cedwir ceisiadau</translation>
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
        <source>Provisions</source>
        <translatorcomment>To be checked by a Welsh speaker</translatorcomment>
        <translation>Darpariaethau</translation>
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
        <translation>&amp;Cyfraith</translation>
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
        <translation>Ca&amp;nslo</translation>
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
        <translation>Aros yn llon&amp;ydd: nid oes dim yn amrantu, yn llithro nac yn rhedeg ohono’i hun</translation>
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
</TS>
