package org.jointpriority.build;

import static org.jointpriority.build.Findings.assertFindings;

import java.util.List;

import org.junit.Test;

public class TextsTest {
    private static final String GERMAN = "i18n/joint-priority_de.properties";
    private static final String LABEL = "joint-priority.panel.label=Partnership\n";

    @Test
    public void goodTextsAreFine() {
        assertFindings(findings(LABEL));
    }

    @Test
    public void aTextThatTheDescriptorNamesMustExist() {
        assertFindings(findings(""), "there is no text joint-priority.panel.label");
    }

    @Test
    public void aTextThatATemplateAScriptOrAClassNamesMustExist() {
        assertFindings(Texts.findings(MadeJar.good().with("templates/joint-priority/panel.vm", "$i18n.getText(\"joint-priority.a\")")
                        .with("scripts/s.js", "AJS.I18n.getText('joint-priority.b');")
                        .with(MadeClass.named("org/jointpriority/C").saying("joint-priority.c")).jar()),
                "there is no text joint-priority.a", "there is no text joint-priority.b", "there is no text joint-priority.c");
    }

    @Test
    public void aTextThatNothingNamesIsFound() {
        assertFindings(findings(LABEL + "joint-priority.old=Old\n"), "the text joint-priority.old is not used");
    }

    @Test
    public void theStartOfAKeyStandsForAllThatBeginWithIt() {
        assertFindings(Texts.findings(MadeJar.good().with(MadeClass.named("org/jointpriority/C").saying("joint-priority.level."))
                .with(Texts.ENGLISH, LABEL + "joint-priority.level.HIGH=High\njoint-priority.level.LOW=Low\n").jar()));
        assertFindings(Texts.findings(MadeJar.good().with("templates/joint-priority/panel.vm", "$i18n.getText(\"joint-priority.level.$view.level\")")
                .with(Texts.ENGLISH, LABEL + "joint-priority.level.HIGH=High\n").jar()));
    }

    @Test
    public void aKeyThatIsThereTwiceIsFound() {
        assertFindings(findings(LABEL + "joint-priority.panel.label = Other\n"),
                Texts.ENGLISH + ": joint-priority.panel.label is there twice");
    }

    @Test
    public void aCharacterThatIsNotEscapedIsFound() {
        assertFindings(findings("joint-priority.panel.label=Priorit\u00e4t\n"),
                Texts.ENGLISH + ": not escaped: joint-priority.panel.label=Priorit\u00e4t");
    }

    @Test
    public void wordsThatSetOneDepartmentAboveAnotherAreFound() {
        for (String text : List.of("Your customers", "The Requester", "a service provider")) {
            assertFindings(findings("joint-priority.panel.label=" + text + "\n"),
                    Texts.ENGLISH + ": joint-priority.panel.label has a word that is not ours: " + text);
        }
    }

    @Test
    public void markupIsFound() {
        assertFindings(findings("joint-priority.panel.label=<b>Bold</b>\n"),
                Texts.ENGLISH + ": joint-priority.panel.label has markup: <b>Bold</b>");
    }

    @Test
    public void anApostropheThatAMessageFormatWouldSwallowIsFound() {
        assertFindings(findings("joint-priority.panel.label=It's here\n"), Texts.ENGLISH
                + ": joint-priority.panel.label has an apostrophe, which message formats swallow; \\u2019 is one for readers");
    }

    @Test
    public void aBrokenMessageFormatIsFound() {
        assertFindings(findings("joint-priority.panel.label={0 of 3\n"),
                Texts.ENGLISH + ": joint-priority.panel.label is no message format: Unmatched braces in the pattern.");
        assertFindings(findings("joint-priority.panel.label={0,choice,0#none|1#one|1< {0} of them}\n"));
    }

    @Test
    public void anotherLanguageHasTheSameKeysAndArguments() {
        assertFindings(Texts.findings(MadeJar.good().with(GERMAN,
                        "joint-priority.panel.label=Partnerschaft {0}\njoint-priority.more=Mehr\n").jar()),
                GERMAN + ": joint-priority.more is not among the English texts",
                GERMAN + ": joint-priority.panel.label has other arguments than the English text");
        assertFindings(Texts.findings(MadeJar.good().with(GERMAN, "").jar()),
                GERMAN + ": lacks joint-priority.panel.label");
    }

    @Test
    public void whatIsATextInEnglishIsNoNumberInAnotherLanguage() {
        assertFindings(german("joint-priority.panel.label={0} of {1,number,integer}", "joint-priority.panel.label={0,number} von {1}"),
                GERMAN + ": joint-priority.panel.label takes for a number what is none in the English text");
        assertFindings(german("joint-priority.panel.label={0} of {1,choice,1#one|1<{1}}", "joint-priority.panel.label={0} von {1}"));
    }

    @Test
    public void aMistakeWithinAChoiceIsFoundAlthoughOnlyANumberLeadsThere() {
        assertFindings(german("joint-priority.panel.label={0,choice,1#one|1<{0} rows}", "joint-priority.panel.label={0,choice,1#eine|1<{0,nummer} Zeilen}"),
                GERMAN + ": joint-priority.panel.label is no message format: unknown format type: nummer");
        assertFindings(german("joint-priority.panel.label={0,choice,1#one|1<{0} rows}", "joint-priority.panel.label={0,choice,1#eine} | {0} Zeilen"),
                GERMAN + ": joint-priority.panel.label shows its workings: eine | 0 Zeilen");
    }

    @Test
    public void wordsThatSetOneDepartmentAboveAnotherAreFoundInEachLanguage() {
        assertFindings(german("joint-priority.panel.label=Departments", "joint-priority.panel.label=Unsere Kunden"),
                GERMAN + ": joint-priority.panel.label has a word that is not ours: Unsere Kunden");
        assertFindings(Texts.findings(MadeJar.good().with("i18n/joint-priority_ja.properties", "joint-priority.panel.label=\\u9867\\u5ba2\n").jar()),
                "i18n/joint-priority_ja.properties: joint-priority.panel.label has a word that is not ours: \u9867\u5ba2");
    }

    @Test
    public void aTextThatIsLeftInEnglishIsFound() {
        assertFindings(german("joint-priority.panel.label=Joint history", "joint-priority.panel.label=Joint history"),
                GERMAN + ": joint-priority.panel.label is left in English: Joint history");
        assertFindings(german("joint-priority.panel.label=The word", "joint-priority.panel.label=Das Wort the department"),
                GERMAN + ": joint-priority.panel.label is left in English: Das Wort the department");
        assertFindings(german("joint-priority.panel.label=Status", "joint-priority.panel.label=Status"));
    }

    private static List<String> german(String english, String german) {
        return Texts.findings(MadeJar.good().with(Texts.ENGLISH, english + "\n").with(GERMAN, german + "\n").jar());
    }

    private static List<String> findings(String english) {
        return Texts.findings(MadeJar.good().with(Texts.ENGLISH, english).jar());
    }
}
