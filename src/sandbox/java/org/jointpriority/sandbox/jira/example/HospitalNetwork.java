package org.jointpriority.sandbox.jira.example;

import java.util.List;

/**
 * What University, Northside and St. Elisabeth have before them: joint priorities in every state of consensus, and the
 * ordinary work beside them.
 */
final class HospitalNetwork {
    private HospitalNetwork() { }

    static List<Scenario> jointPriorities() {
        return List.of(
                Scenario.of("IMG", "Replace the CT at Northside before the vendor's quarter ends", "rad.chen", 61).work("CLINICAL").due(26).started()
                        .says("""
                                The 16-slice CT at Northside fails about twice a month. Stroke patients are then driven 25 minutes to \
                                University, and the spare tube on site is the last one.

                                The vendor's offer for a 128-slice scanner with five years of service holds until the end of their \
                                quarter; afterwards the price goes up by 11 %. The room needs a new chiller and two network drops.""")
                        .owners("it.anna", "rad.dana", "pur.eli")
                        .affects("CT Northside")
                        .comment("rad.dana", 52, "Nine diversions since July, three of them stroke calls. The list with dates is with Eli.")
                        .comment("pur.eli", 47, "The offer covers de-installation. We need the signed room plan by the 10th or they will not hold the price.")
                        .comment("it.anna", 40, "Network drops are planned with the chiller works. The console comes with local accounts only; we have to"
                                + " live with that until their next software release.")
                        .offer("pur.eli", "Calder Medical", "1184000", "EUR", 26, "128 slices with five years of service, de-installation included.")
                        .offer("pur.eli", "Calder Medical", "1314240", "EUR", 117, "The same after their quarter.")
                        .offer("pur.eli", "Eastfold Systems", "1246500", "EUR", 75, "Northside would have to join the scanner framework first.")
                        .rates("rad.dana", 9, 9, 8, 4, 8, 7).rates("it.anna", 8, 8, 7, 6, 6, 7).rates("pur.eli", 8, 7, 7, 5, 9, 8)
                        .commits("rad.dana", 13, 40, "IN_PROGRESS", "Protocols moved and eight technologists trained; two week-ends of parallel operation.")
                        .commits("it.anna", 8, 19, "IN_PROGRESS", "Two network drops, DICOM routing to the archive and the worklist at Northside.")
                        .commits("pur.eli", 5, 24, "PLANNED", "Order signed before the offer ends, with uptime of 98 % in the service agreement.")
                        .agrees("rad.dana", "").agrees("pur.eli", "The signed room plan arrived today, so the price holds.")
                        .allows("it.anna", 45, "The scanner may run with the vendor's local accounts for its first six weeks. After that it joins the"
                                + " hospital directory or is taken off the general network."),

                Scenario.of("IMG", "Upgrade the RIS to release 12 at all three hospitals", "rad.dana", 83).work("BOTH").due(68).started()
                        .says("""
                                Release 10 gets no more fixes after the end of the fiscal year. Release 12 brings order protocolling from the \
                                worklist and ends the double entry of allergies.

                                St. Elisabeth goes first, Northside two weeks later, University over a long week-end.""")
                        .owners("it.ben", "rad.dana", "pur.faye")
                        .affects("RIS University", "RIS Northside", "RIS St. Elisabeth")
                        .comment("it.ben", 60, "The test system has run since last month. Eleven of fourteen interfaces pass; the open ones are billing and dose.")
                        .comment("pur.faye", 55, "The upgrade itself is in the maintenance contract. We pay only for two days of training per site.")
                        .rates("rad.dana", 8, 7, 8, 6, 5, 8).rates("it.ben", 7, 5, 8, 8, 5, 9).rates("pur.faye", 7, 6, 7, 6, 7, 8)
                        .commits("it.ben", 34, 60, "IN_PROGRESS", "Interfaces moved and tested, roll-back rehearsed once per site.")
                        .commits("rad.dana", 21, 55, "PLANNED", "One super-user per shift and site; order sets reviewed by the section heads.")
                        .commits("pur.faye", 3, 30, "DONE", "Training days booked at the contract rate.")
                        .requires("it.ben", "END_OF_SUPPORT", 68, "https://support.marlowe.example/ris/lifecycle")
                        .agrees("rad.dana", "").agrees("it.ben", "").agrees("pur.faye", ""),

                Scenario.of("IMG", "Move the PACS archive to the network's vendor neutral archive", "it.anna", 74).work("UPKEEP").due(91).started()
                        .says("""
                                The storage behind the PACS at University is full in about five months and out of hardware support in seven. \
                                Northside and St. Elisabeth already write to the vendor neutral archive.

                                410 TB and eleven years of studies have to move while the readers keep reading. Priors older than five years \
                                will take up to a minute for as long as the move lasts.""")
                        .owners("it.anna", "rad.chen", "pur.eli")
                        .affects("PACS archive University", "PACS University", "VNA")
                        .comment("rad.chen", 33, "A minute for old priors is all right for us except in mammography, where we always compare five years back.")
                        .comment("it.anna", 32, "Then we move mammography first. That is 38 TB, about nine nights.")
                        .comment("pur.eli", 14, "The extension of the old storage support is 61,000 a half-year. I would rather not sign that twice.")
                        .offer("pur.eli", "Greyfriars Data", "298000", "EUR", 58, "410 TB at the rate of the volume framework, the migration at cost.")
                        .rates("rad.chen", 7, 5, 8, 6, 5, 8).rates("it.anna", 6, 4, 9, 7, 7, 9).rates("pur.eli", 5, 4, 7, 5, 8, 8)
                        .commits("rad.chen", 8, 45, "PLANNED", "A reader per section checks a sample of moved studies every morning.")
                        .commits("pur.eli", 3, 20, "DONE", "Support of the old storage extended once, by six months.")
                        .agrees("rad.chen", "With mammography first.").agrees("pur.eli", "")
                        .commits("it.anna", 55, 84, "IN_PROGRESS", "Migration in nightly windows, mammography first; the old archive stays readable for 90 days.")
                        .agrees("it.anna", "The last step is three weeks later than we said before. Please look at the new date."),

                Scenario.of("ENT", "Endpoint protection on modality workstations", "it.ben", 66).work("UPKEEP").due(45)
                        .says("""
                                112 workstations beside scanners run without endpoint protection because the vendors once advised against it. \
                                Two of them took part in the outbreak at a neighbouring hospital in spring.

                                The vendors of 90 workstations have released the agent since. Scans on demand can slow a console for minutes.""")
                        .owners("it.ben", "rad.dana", "pur.faye")
                        .affects("CT 2 University", "MR 2 University", "Angiography University")
                        .comment("rad.dana", 30, "In the trial the agent held up the angiography console for four minutes in the middle of a case. That must not"
                                + " happen again.")
                        .comment("it.ben", 29, "The scheduled scan was left on by mistake. With real-time protection alone we saw no delay in three weeks.")
                        .comment("pur.faye", 21, "Two vendors end their support if anything is installed. I have both statements in writing.")
                        .rates("it.ben", 6, 2, 8, 9, 5, 8).rates("rad.dana", 3, 2, 2, 7, 4, 5).rates("pur.faye", 5, 3, 5, 8, 4, 6)
                        .commits("it.ben", 21, 40, "PLANNED", "Agent without scheduled scans on the 90 released workstations; the others behind a filter of their own.")
                        .discusses("rad.dana", "Not in the procedure rooms before we have seen a full week of angiography without a stall.")
                        .agrees("it.ben", ""),

                Scenario.of("IMG", "Northside joins the radiology worklist of University Hospital", "rad.chen", 58).work("CLINICAL").due(33).started()
                        .says("""
                                Night readers at University read Northside's emergencies from a second system with a second log-in. The median \
                                time to a first report is 74 minutes; within University it is 31.

                                One worklist for both hospitals needs the patient identifiers of the master index in Northside's orders.""")
                        .owners("it.anna", "rad.chen", "pur.eli")
                        .affects("Worklist Northside", "RIS Northside", "Master patient index")
                        .comment("it.anna", 41, "The master index covers 97 % of Northside's active patients. The rest is matched by hand every morning.")
                        .rates("rad.chen", 9, 9, 7, 4, 5, 9).rates("it.anna", 8, 8, 6, 5, 5, 9).rates("pur.eli", 8, 8, 6, 4, 6, 8)
                        .commits("it.anna", 13, 28, "IN_PROGRESS", "Orders carry the network's identifier; the worklist shows the site.")
                        .commits("rad.chen", 5, 30, "PLANNED", "Reading rules for nights agreed between both departments.")
                        .allows("rad.chen", -6, "Northside's night reports may come by fax until the identifiers match everywhere.")
                        .agrees("it.anna", "").agrees("pur.eli", "No purchase needed, the licences cover it."),

                Scenario.of("ENT", "Downtime redundancy: second interface engine and a read-only PACS", "it.anna", 49).work("UPKEEP").due(75)
                        .says("""
                                In the outage of last winter no orders reached the modalities for six hours and nobody could open priors. A \
                                second interface engine in the other data centre and a read-only copy of the last 30 days would have carried us.""")
                        .owners("it.anna", "rad.dana", "pur.eli")
                        .affects("Interface engine University", "PACS University")
                        .comment("rad.dana", 27, "For trauma and stroke thirty days of priors is exactly right.")
                        .comment("pur.eli", 20, "The engine's vendor counts a stand-by node as half a licence. That is 38,000, in next year's budget if we ask now.")
                        .offer("pur.eli", "Dovetail Interop", "38000", "EUR", 37, "A stand-by node, counted as half a licence.")
                        .rates("it.anna", 8, 5, 9, 6, 4, 7).rates("rad.dana", 9, 6, 9, 4, 4, 6).rates("pur.eli", 7, 5, 8, 5, 4, 6)
                        .commits("it.anna", 55, 0, "PLANNED", "Second engine and the read-only copy, with a switch-over exercise every half-year."),

                Scenario.of("IMG", "Speech recognition for all reading rooms", "rad.chen", 44).work("CLINICAL").due(54)
                        .says("""
                                St. Elisabeth still sends recordings to typists; reports are final after 19 hours in the median. University's \
                                speech recognition server is two versions behind and does not run on the new desktops.

                                One system for all three hospitals, with the templates of the sections.""")
                        .owners("it.ben", "rad.chen", "pur.faye")
                        .affects("Dictation University", "Dictation St. Elisabeth")
                        .comment("pur.faye", 18, "Three vendors, three price models: per reader, per site, per minute. I need one count of readers that all of us stand by.")
                        .comment("rad.chen", 17, "64 readers, 41 of them full time. The residents rotate.")
                        .rates("rad.chen", 8, 8, 6, 3, 5, 8).rates("it.ben", 6, 6, 6, 5, 4, 8).rates("pur.faye", 6, 6, 5, 4, 4, 7)
                        .commits("rad.chen", 13, 50, "PLANNED", "Templates reviewed by section, one trainer per hospital.")
                        .agrees("rad.chen", "")
                        .discusses("pur.faye", "The licence for all readers costs more than the typists it replaces. Can we start with the two hospitals"
                                + " that have none?"),

                Scenario.of("IMG", "Radiation dose monitoring across CT and fluoroscopy", "rad.dana", 39).work("CLINICAL").due(110)
                        .says("""
                                The authority wants exposures above the reference levels reported per protocol from next year on. Today the \
                                physicists copy values from 23 consoles by hand every quarter.""")
                        .owners("it.ben", "rad.dana", "pur.eli")
                        .affects("Dose monitor", "CT 1 University", "Angiography University")
                        .comment("it.ben", 15, "Nineteen of the 23 consoles send a structured dose report already. It is thrown away at the router.")
                        .rates("rad.dana", 8, 3, 5, 6, 4, 8).rates("it.ben", 7, 3, 5, 6, 5, 8)
                        .commits("it.ben", 8, 90, "PLANNED", "Dose reports routed to the dose server from the consoles that can send them."),

                Scenario.of("IMG", "Modality consoles off the Windows that has lost its support", "it.ben", 97).work("UPKEEP").due(-12)
                        .says("""
                                31 consoles run a Windows for which there are no more security updates: six CT, four MR, the rest ultrasound and \
                                fluoroscopy. For 17 the vendor has an upgrade, for nine a new console, for five nothing.""")
                        .owners("it.ben", "", "pur.faye")
                        .affects("CT 2 University", "MR 2 University", "US Northside")
                        .comment("it.ben", 50, "Those without an upgrade are behind a firewall of their own since last week. This is a plaster, not a cure.")
                        .comment("pur.faye", 22, "Upgrades for the 17 are quoted at 212,000. Four are inside the service agreement if we ask before the yearly maintenance.")
                        .offer("pur.faye", "Eastfold Systems", "212000", "EUR", 18, "Upgrades for 17 consoles.")
                        .rates("it.ben", 7, 3, 8, 9, 4, 7)
                        .ago(54).flexes("it.ben", "CYBER_THREAT", -45, -20, "The hole in the old file sharing is used again, in two hospitals of this state."),

                Scenario.of("IMG", "Two mammography detectors at St. Elisabeth", "rad.dana", 88).work("CLINICAL").due(9).started()
                        .says("""
                                Detector 2 shows dead lines since August; the physicist allows its use until the end of the month. Screening \
                                invitations for the next quarter are sent already.""")
                        .owners("it.anna", "rad.dana", "pur.eli")
                        .affects("Mammography St. Elisabeth")
                        .comment("pur.eli", 35, "Both detectors are ordered, the second at 40 % off because it comes with the first.")
                        .rates("rad.dana", 9, 8, 8, 2, 6, 5).rates("it.anna", 8, 7, 7, 3, 5, 5).rates("pur.eli", 9, 7, 7, 3, 7, 5)
                        .ago(71).flexes("rad.dana", "CLINICAL_NEED", -62, -33, "Detector 1 stood still for two days. With both gone, 38 women a day would"
                                + " have to go to University.")
                        .agrees("rad.dana", "").agrees("pur.eli", "").ago(65).agrees("it.anna", "We hold back the desktops of the front desk for it.")
                        .commits("pur.eli", 3, 5, "DONE", "Ordered, delivery confirmed.")
                        .commits("rad.dana", 5, 8, "IN_PROGRESS", "Acceptance test with the physicist on the day after installation.")
                        .agrees("pur.eli", "").agrees("rad.dana", "").agrees("it.anna", ""),

                Scenario.of("IMG", "Standard CT protocols across the three hospitals", "rad.dana", 6)
                        .says("""
                                The same question gets three protocols with doses that differ by a factor of two. The sections want one set, \
                                kept in one place, with the scanner's name as the only difference.""")
                        .comment("rad.dana", 5, "A list of the 40 protocols we use most is attached to the section's wiki."),

                Scenario.of("ENT", "Interface engine: retire the version without support", "it.anna", 52).work("UPKEEP").due(60)
                        .says("""
                                186 interfaces run on a version whose support ended two years ago. The last fault took the vendor's emergency \
                                team and eleven hours.""")
                        .owners("it.anna", "rad.chen", "pur.eli")
                        .affects("Interface engine University")
                        .comment("rad.chen", 25, "As long as orders and results are tested with us before the switch, go ahead.")
                        .rates("it.anna", 6, 4, 9, 8, 5, 7).rates("rad.chen", 6, 5, 7, 5, 4, 6).rates("pur.eli", 5, 4, 7, 7, 5, 6)
                        .commits("it.anna", 34, 58, "IN_PROGRESS", "Interfaces moved in six groups, radiology in the fourth.")
                        .commits("rad.chen", 5, 40, "PLANNED", "Two testers for orders and results in the week before the fourth group.")
                        .agrees("it.anna", "").agrees("rad.chen", ""),

                Scenario.of("IMG", "Critical results acknowledged within the hour", "rad.chen", 47).work("CLINICAL").due(20).started()
                        .says("""
                                An audit found 9 of 120 critical findings without proof that anybody on the ward had read them. Today the \
                                reader telephones and writes a note.""")
                        .owners("it.ben", "rad.chen", "pur.faye")
                        .affects("Result alerting", "RIS University")
                        .comment("it.ben", 28, "For us this is one interface and a new screen on the phones of the ward. It is not small, but it is worth it.")
                        .comment("pur.faye", 26, "I rated operations low because it adds a system that somebody has to answer for at night.")
                        .rates("rad.chen", 9, 6, 7, 4, 3, 7).rates("it.ben", 8, 5, 5, 5, 4, 6).rates("pur.faye", 8, 5, 3, 5, 4, 6)
                        .commits("it.ben", 13, 18, "IN_PROGRESS", "Findings marked critical go to the ward's phones; no answer in 30 minutes goes to the ward's lead.")
                        .commits("rad.chen", 5, 15, "DONE", "What counts as critical agreed with all clinics.")
                        .agrees("rad.chen", "").agrees("it.ben", "").agrees("pur.faye", "With the on-call duty settled as in the comment."),

                Scenario.of("ENT", "Badge log-in in reading rooms", "rad.dana", 36).work("BOTH").due(48)
                        .says("""
                                Readers type a password 60 to 80 times a day in four systems, and walk away from open sessions. A badge on the \
                                desk opens and locks them all.""")
                        .owners("it.ben", "rad.dana", "pur.faye")
                        .affects("Identity University")
                        .comment("it.ben", 19, "Works with the three web systems. The old teaching file keeps its own log-in.")
                        .rates("rad.dana", 5, 5, 6, 8, 4, 7).rates("it.ben", 4, 4, 6, 9, 4, 8).rates("pur.faye", 4, 4, 5, 8, 5, 7)
                        .commits("it.ben", 13, 42, "PLANNED", "Readers and desks at University and Northside, St. Elisabeth with its new desktops.")
                        .flexes("it.ben", "CYBER_THREAT", 7, 40, "Two passwords of readers were sold last week and used at night. Badges close that door;"
                                + " until they are there, nothing else we can do comes close.")
                        .allows("rad.dana", 60, "The teaching file may keep its own log-in until it moves.")
                        .allows("it.ben", 90, "Shared desks in the procedure rooms lock after ten minutes instead of two.")
                        .agrees("pur.faye", ""),

                Scenario.of("IMG", "Contrast injectors report to the RIS", "rad.dana", 17).work("CLINICAL").due(130)
                        .says("""
                                Volume and flow are written down by hand and typed in later. About one in fifteen is missing, which matters when \
                                a patient reacts the next day.""")
                        .owners("", "rad.dana", "")
                        .affects("Contrast injectors University", "RIS University")
                        .offer("pur.eli", "Ostrava Injection", "24500", "USD", 100, "Six injectors, licence and set-up.")
                        .rates("rad.dana", 7, 3, 6, 2, 3, 6).rates("pur.eli", 5, 3, 4, Scenario.UNRATED, 3, Scenario.UNRATED),

                Scenario.of("IMG", "Exchange images with referring practices without discs", "rad.chen", 42).due(82)
                        .says("""
                                Eighty discs a day come in and go out. One in nine cannot be read, and the front desk imports the others by hand. \
                                Two large practices ask for a link instead.""")
                        .owners("it.anna", "rad.chen", "pur.eli")
                        .affects("Image exchange")
                        .comment("it.anna", 23, "The exchange service wants a data protection agreement with every practice. The first two are drafted.")
                        .rates("rad.chen", 7, 8, 6, 4, 5, 5).rates("it.anna", 5, 6, 6, 6, 5, 6).rates("pur.eli", 6, 7, 5, 5, 6, 5)
                        .commits("it.anna", 13, 0, "BLOCKED", "Gateway and upload page; waits for the data protection agreements.")
                        .commits("rad.chen", 5, 65, "PLANNED", "Front desks of two hospitals take part in the trial.")
                        .flexes("rad.chen", "ACCESS_OR_BACKLOG", 6, 35, "One of the two people at the front desk is away for five weeks. Discs pile up to three"
                                + " days; the practices already send patients elsewhere.")
                        .agrees("rad.chen", ""),

                Scenario.of("ENT", "Second network path between St. Elisabeth and the data centre", "it.ben", 31).work("UPKEEP").due(120)
                        .says("""
                                One fibre carries everything; a digger cut it in May and St. Elisabeth read on paper for a day. A second path \
                                along the railway is offered together with the city's schools.""")
                        .owners("it.ben", "rad.chen", "pur.faye")
                        .affects("Network link St. Elisabeth")
                        .comment("pur.faye", 9, "The city wants a word by the end of the quarter, afterwards the trench is closed.")
                        .offer("pur.faye", "Riverbank Networks", "412000", "EUR", 33, "The trench is shared with the schools until it is closed.")
                        .rates("it.ben", 7, 5, 9, 5, 4, 5).rates("rad.chen", 8, 6, 8, 3, 4, 4).rates("pur.faye", 6, 5, 7, 4, 6, 4)
                        .agrees("rad.chen", "")
                        .discusses("it.ben", "I support it, but not with our two network people tied up in the archive move. Can it start six weeks later?"),

                Scenario.of("IMG", "Ultrasound carts on the wireless network", "rad.dana", 120).work("CLINICAL").due(-20).resolved()
                        .says("""
                                Studies from 14 carts were sent when somebody found a free network socket. Bedside examinations reached the \
                                reader hours later.""")
                        .owners("it.anna", "rad.dana", "pur.eli")
                        .affects("US University")
                        .comment("rad.dana", 21, "All carts send from the bedside since Monday. Thank you!")
                        .rates("rad.dana", 7, 7, 6, 4, 4, 6).rates("it.anna", 6, 6, 6, 6, 5, 6).rates("pur.eli", 6, 6, 5, 5, 6, 6)
                        .commits("it.anna", 8, -22, "DONE", "Coverage measured on nine wards, certificates on all carts.")
                        .agrees("rad.dana", "").agrees("it.anna", "").agrees("pur.eli", ""));
    }

    /** An issue that is no joint priority. */
    record Ordinary(String project, String type, String summary, String description, String reporter, String assignee, int createdDaysAgo,
            Integer dueIn, String state) { }

    static List<Ordinary> ordinaryIssues() {
        return List.of(
                new Ordinary("IMG", "Bug", "Hanging protocol for knees shows the lateral view twice", "Since the last viewer update, University only.",
                        "rad.chen", "it.ben", 11, null, "started"),
                new Ordinary("IMG", "Task", "Label the new network sockets in MR 2", "", "rad.dana", "it.anna", 8, 5, ""),
                new Ordinary("IMG", "Change", "Router rule for nuclear medicine after the move to building C", "Window: Saturday 06:00 to 08:00.",
                        "it.anna", "it.anna", 20, 4, "started"),
                new Ordinary("IMG", "Bug", "Viewer loses the window width when a prior is opened", "", "rad.chen", "it.ben", 34, null, "resolved"),
                new Ordinary("ENT", "Change", "New certificate for the interface engine", "The old one ends in 30 days.", "it.ben", "it.ben", 5, 28, ""),
                new Ordinary("ENT", "Bug", "Nightly identity sync stops at names with an apostrophe", "", "it.anna", "it.ben", 14, null, "started"),
                new Ordinary("ENT", "Task", "Inventory of workstations at St. Elisabeth", "", "it.anna", "it.anna", 40, null, "resolved"),
                new Ordinary("HELP", "Task", "Second monitor for the front desk at Northside", "", "rad.dana", "it.ben", 3, 10, ""),
                new Ordinary("HELP", "Bug", "Printer in CT control room prints every page twice", "", "rad.dana", "it.anna", 6, null, "started"),
                new Ordinary("HELP", "Task", "Account for a locum reader from the first of next month", "", "rad.chen", "it.ben", 2, 6, ""),
                new Ordinary("HELP", "Story", "Offers as PDF in the purchasing inbox, sorted by vendor", "", "pur.faye", "it.ben", 25, null, ""),
                new Ordinary("HR", "Task", "Advertise two technologist positions at Northside", "", "admin", "admin", 13, 21, ""));
    }
}
