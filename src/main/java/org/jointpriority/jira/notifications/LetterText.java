package org.jointpriority.jira.notifications;

/** A mail without markup. */
final class LetterText {
    private final StringBuilder text = new StringBuilder();

    private LetterText(LetterView letter) {
        line(letter.title());
        for (EntryView entry : letter.entries()) {
            line("");
            line(entry.issueKey() + "  " + plain(entry.summary()));
            line(entry.address());
            for (EntryView.Line line : entry.lines()) {
                line("");
                line("* " + line.sentence());
                line.reasons().forEach(reason -> line("  - " + reason));
                if (line.hasQuote()) {
                    for (String part : line.quote().split("\\R")) {
                        line("  > " + plain(part));
                    }
                }
            }
        }
        if (letter.hasMore()) {
            line("");
            line(letter.moreSentence());
        }
        line("");
        // By this mail programs know where a mail ends and its footer begins.
        line("-- ");
        line(letter.reasonSentence());
        line(letter.choiceLabel() + ": " + letter.choiceAddress());
    }

    static String of(LetterView letter) {
        return new LetterText(letter).text.toString();
    }

    private static String plain(String written) {
        return written.replaceAll("\\p{Cntrl}+", " ");
    }

    private void line(String line) {
        text.append(line).append("\r\n");
    }
}
