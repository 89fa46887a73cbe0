package org.jointpriority.build;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.Test;
import org.objectweb.asm.Opcodes;

public class ApiConformanceTest {
    private static final ApiList RECORDED = ApiList.parse(Stream.of(
            "interface abstract com/atlassian/Named extends java/lang/Object implements -",
            "  method abstract name()Ljava/lang/String;",
            "interface abstract com/atlassian/User extends java/lang/Object implements com/atlassian/Named",
            "  method abstract age()I",
            "class abstract com/atlassian/Base extends java/lang/Object implements -",
            "  method - <init>()V",
            "  method abstract work()V",
            "  method static help()V",
            "interface abstract com/atlassian/Keeper extends java/lang/Object implements -",
            "  method abstract keep(Ljava/lang/Object;I)Ljava/lang/Object;",
            "class abstract com/atlassian/TextKeeper extends java/lang/Object implements com/atlassian/Keeper",
            "  method - keep(Ljava/lang/String;I)Ljava/lang/String;",
            "class abstract com/atlassian/OtherKeeper extends java/lang/Object implements com/atlassian/Keeper",
            "  method - keep(Ljava/lang/String;J)Ljava/lang/String;"));

    @Test
    public void whatIsDeclaredAsRecordedIsFine() {
        assertFindings(List.of(), MadeClass.anInterface("com/atlassian/User", "com/atlassian/Named").method(abstractly(), "age", "()I"));
    }

    @Test
    public void aDeclaredMemberOfASuperTypeIsFine() {
        assertFindings(List.of(), MadeClass.anInterface("com/atlassian/User").method(abstractly(), "name", "()Ljava/lang/String;"));
    }

    @Test
    public void aDeclaredTypeThatIsNotRecordedIsFound() {
        assertFindings(List.of("declared com.atlassian.Ghost: is not in the recorded list"), MadeClass.anInterface("com/atlassian/Ghost"));
    }

    @Test
    public void aDeclaredMemberThatDoesNotExistIsFound() {
        assertFindings(List.of("declared com.atlassian.User#age: the real type has no age()J"),
                MadeClass.anInterface("com/atlassian/User").method(abstractly(), "age", "()J"));
    }

    @Test
    public void aDeclaredClassThatIsReallyAnInterfaceIsFound() {
        assertFindings(List.of("declared com.atlassian.User: is a class, the real one a interface"), MadeClass.named("com/atlassian/User"));
    }

    @Test
    public void aDeclaredSuperTypeThatDoesNotExistIsFound() {
        assertFindings(List.of("declared com.atlassian.Named: the real one is no com.atlassian.User"),
                MadeClass.anInterface("com/atlassian/Named", "com/atlassian/User"));
    }

    @Test
    public void aMethodDeclaredStaticThatIsNotIsFound() {
        assertFindings(List.of("declared com.atlassian.Base#help: static differs"),
                MadeClass.named("com/atlassian/Base").method(Opcodes.ACC_PUBLIC, "help", "()V"));
    }

    @Test
    public void callsOfRecordedMethodsAreFineEvenOfASuperType() {
        assertFindings(List.of(), MadeClass.named("org/jointpriority/Ours").calling("com/atlassian/User", "name", "()Ljava/lang/String;", true)
                .calling("com/atlassian/User", "toString", "()Ljava/lang/String;", true));
    }

    @Test
    public void aCallOfAMethodThatDoesNotExistIsFound() {
        assertFindings(List.of("linked com.atlassian.User#size: the real type has no size()I, org.jointpriority.Ours uses it"),
                MadeClass.named("org/jointpriority/Ours").calling("com/atlassian/User", "size", "()I", true));
    }

    @Test
    public void aCallThatTakesAnInterfaceForAClassIsFound() {
        assertFindings(List.of("linked com.atlassian.User#age: interface and class differ, org.jointpriority.Ours uses it"),
                MadeClass.named("org/jointpriority/Ours").calling("com/atlassian/User", "age", "()I", false));
    }

    @Test
    public void aUseOfATypeThatIsNotRecordedIsFoundEvenInADescriptor() {
        assertFindings(List.of("linked com.atlassian.Ghost: is not in the recorded list, org.jointpriority.Ours uses it"),
                MadeClass.named("org/jointpriority/Ours").method(Opcodes.ACC_PUBLIC, "take", "(Lcom/atlassian/Ghost;)V"));
    }

    @Test
    public void aClassThatLeavesOutAnAbstractMethodIsFound() {
        assertFindings(List.of("complete com.atlassian.Base#work: org.jointpriority.Ours lacks work()V"),
                MadeClass.extending("com/atlassian/Base", "org/jointpriority/Ours"));
    }

    @Test
    public void aClassThatImplementsEveryAbstractMethodIsComplete() {
        assertFindings(List.of(), MadeClass.extending("com/atlassian/Base", "org/jointpriority/Ours").method(Opcodes.ACC_PUBLIC, "work", "()V"));
    }

    @Test
    public void aSuperClassThatFillsInTheTypesOfAGenericMethodImplementsIt() {
        assertFindings(List.of(), MadeClass.extending("com/atlassian/TextKeeper", "org/jointpriority/Ours"));
        assertFindings(List.of("complete com.atlassian.Keeper#keep: org.jointpriority.Ours lacks keep(Ljava/lang/Object;I)Ljava/lang/Object;"),
                MadeClass.extending("com/atlassian/OtherKeeper", "org/jointpriority/Ours"));
    }

    @Test
    public void onlyRowsBelowTheHeadingAreKnownDifferences() {
        assertEquals("{com.atlassian.User#age=younger}", KnownDifferences.in(List.of("| `com.atlassian.Named` | elsewhere |",
                "## Known differences", "| what | why |", "|---|---|", "| `com.atlassian.User#age` | younger |",
                "## More", "| `com.atlassian.Base` | elsewhere |")).toString());
    }

    private static int abstractly() {
        return Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT;
    }

    private static void assertFindings(List<String> expected, MadeClass made) {
        assertEquals(expected, ApiConformance.findings(RECORDED, List.of(made.read())).stream()
                .map(Object::toString).collect(Collectors.toList()));
    }
}
