package org.jointpriority.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchUnitRunner;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.runner.RunWith;

/** The layers of the plugin, each knowing only those below it, and the habits that every class keeps to. */
@RunWith(ArchUnitRunner.class)
@AnalyzeClasses(packages = "org.jointpriority", importOptions = DoNotIncludeTests.class)
public class ArchitectureTest {
    private static final String WEB = "org.jointpriority.web..";
    private static final String JIRA = "org.jointpriority.jira..";
    private static final String PARTNERSHIP = "org.jointpriority.partnership..";
    private static final String STORAGE = "org.jointpriority.storage..";
    private static final String DOMAIN = "org.jointpriority.domain..";
    /** What other apps can use. */
    private static final String API = "org.jointpriority.api..";
    private static final List<String> THE_DOMAIN_FROM_WITHIN = Stream
            .of(".limits", ".templates", ".departments", ".network", ".assessment", ".consensus", ".planning", ".agreement", ".purchasing", "", ".order", ".notices", ".health")
            .map(name -> "org.jointpriority.domain" + name).toList();

    @ArchTest
    public static final ArchRule everyLayerKnowsOnlyThoseBelowIt = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .layer("web").definedBy(WEB)
            .layer("jira").definedBy(JIRA)
            .layer("partnership").definedBy(PARTNERSHIP)
            .layer("storage").definedBy(STORAGE)
            .layer("domain").definedBy(DOMAIN)
            .layer("api").definedBy(API)
            .whereLayer("web").mayNotBeAccessedByAnyLayer()
            .whereLayer("jira").mayOnlyBeAccessedByLayers("web")
            .whereLayer("partnership").mayOnlyBeAccessedByLayers("web", "jira")
            .whereLayer("storage").mayOnlyBeAccessedByLayers("jira", "partnership")
            .whereLayer("api").mayOnlyBeAccessedByLayers("jira");

    @ArchTest
    public static final ArchRule everyClassBelongsToALayer = classes()
            .should().resideInAnyPackage(WEB, JIRA, PARTNERSHIP, STORAGE, DOMAIN, API);

    @ArchTest
    public static final ArchRule whatOtherAppsUseNeedsNothingButJava = classes().that().resideInAPackage(API)
            .should().onlyDependOnClassesThat().resideInAnyPackage("java..", API);

    @ArchTest
    public static final ArchRule theDomainNeedsNothingButJava = classes().that().resideInAPackage(DOMAIN)
            .should().onlyDependOnClassesThat().resideInAnyPackage("java..", DOMAIN);

    @ArchTest
    public static final ArchRule everyPackageOfTheDomainKnowsOnlyThoseWithinIt = classes().that().resideInAPackage(DOMAIN)
            .should(knowOnlyPackagesBefore(THE_DOMAIN_FROM_WITHIN));

    @ArchTest
    public static final ArchRule theUseCasesReachJiraOnlyThroughTheirPorts = classes().that().resideInAPackage(PARTNERSHIP)
            .should().onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "javax.inject..", "org.slf4j..", PARTNERSHIP, STORAGE, DOMAIN);

    @ArchTest
    public static final ArchRule storageNeedsActiveObjectsACacheAndNoMoreOfJira = classes().that().resideInAPackage(STORAGE)
            .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "javax.inject..", "org.slf4j..", "net.java.ao..",
                    "com.atlassian.activeobjects.external..", "com.atlassian.sal.api.transaction..", "com.atlassian.cache..",
                    STORAGE, DOMAIN);

    @ArchTest
    public static final ArchRule whatJiraShipsForItselfIsOffLimits = classes()
            .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "javax.inject..", "javax.mail..", "javax.servlet..", "javax.ws.rs..",
                    "net.java.ao..", "com.grack.nanojson..", "org.apache.commons.csv..", "com.atlassian..",
                    "com.opensymphony.workflow..", "com.opensymphony.module.propertyset..", "org.ofbiz.core.entity..", "org.slf4j..",
                    WEB, JIRA, PARTNERSHIP, STORAGE, DOMAIN, API);

    @ArchTest
    public static final ArchRule fugueIsOffLimits = noClasses().should().dependOnClassesThat().resideInAPackage("com.atlassian.fugue..");

    @ArchTest
    public static final ArchRule onlyTheRestBorderKnowsJsonAndCsv = noClasses().that().resideOutsideOfPackage(WEB)
            .should().dependOnClassesThat().resideInAnyPackage("com.grack.nanojson..", "org.apache.commons.csv..");

    @ArchTest
    public static final ArchRule noConstructorTouchesTheDatabase = constructors().should(notTouchTheDatabase())
            .because("Jira has the tables ready only after it has made the beans");

    @ArchTest
    public static final ArchRule onlyOneClassSearchesIssues = classes()
            .that().resideInAnyPackage(JIRA, WEB)
            .should(notReachExceptFrom("com.atlassian.jira.issue.search.SearchResults", "IssueSearch"))
            .because("it is what changed most between versions of Jira");

    @ArchTest
    public static final ArchRule domainValuesNeverChange = fields().that().areDeclaredInClassesThat().resideInAPackage(DOMAIN)
            .and().areNotStatic().should().beFinal();

    @ArchTest
    public static final ArchRule noStateIsKeptInClasses = fields().that().areStatic().should(beFinalAndOfAnUnchangingType())
            .because("what is shared belongs into the database or into Jira's caches");

    @ArchTest
    public static final ArchRule onlyConstructorsAreInjected = noFields().should().beAnnotatedWith("javax.inject.Inject");

    @ArchTest
    public static final ArchRule servicesOfJiraComeInThroughOneClass = noFields()
            .that().areDeclaredInClassesThat().doNotHaveSimpleName("ComponentImports")
            .should().beAnnotatedWith("com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport");

    @ArchTest
    public static final ArchRule anInterfaceIsAPortAnEntityOrHasSeveralImplementations = classes().that().areInterfaces()
            .and().areNotAnnotations().and(are(DescribedPredicate.not(portsAndEntities()))).should(haveMoreThanOneImplementation())
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule timeComesFromAClock = noClasses().that().doNotHaveSimpleName("SystemClock")
            .should().accessTargetWhere(readsTheMachinesTime());

    @ArchTest
    public static final ArchRule nothingIsPrinted = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    public static final ArchRule restTakesAndGivesOnlyBytesAndStrings = methods()
            .that().areDeclaredInClassesThat().resideInAPackage(WEB).and(are(restMethods())).should(exchangeOnlyBytesAndStrings())
            .allowEmptyShould(true)
            .because("Jira 8 to 9 and Jira 10 map objects with different libraries");

    private static DescribedPredicate<JavaClass> portsAndEntities() {
        DescribedPredicate<JavaClass> entities = resideInAPackage(STORAGE)
                .and(DescribedPredicate.describe("are entities", type -> type.isAssignableTo("net.java.ao.RawEntity")));
        return resideInAPackage(PARTNERSHIP).or(entities);
    }

    private static ArchCondition<JavaClass> haveMoreThanOneImplementation() {
        return condition("have more than one implementation", (type, events) -> {
            Set<JavaClass> implementations = type.getAllSubclasses().stream().filter(each -> !each.isInterface()).collect(Collectors.toSet());
            if (implementations.size() == 1) {
                events.add(SimpleConditionEvent.violated(type, type.getName() + " is implemented by "
                        + implementations.iterator().next().getName() + " alone"));
            }
        });
    }

    private static ArchCondition<JavaClass> knowOnlyPackagesBefore(List<String> packages) {
        return condition("know only its own package and those before it in " + packages, (type, events) -> {
            List<String> known = packages.subList(0, packages.indexOf(type.getPackageName()) + 1);
            Stream.concat(Stream.of(type), type.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass))
                    .map(JavaClass::getBaseComponentType)
                    .filter(other -> other.getPackageName().startsWith("org.jointpriority.") && !known.contains(other.getPackageName()))
                    .forEach(other -> events.add(SimpleConditionEvent.violated(type, type.getName() + " knows " + other.getName())));
        });
    }

    private static ArchCondition<JavaConstructor> notTouchTheDatabase() {
        return condition("not touch the database", (constructor, events) -> constructor.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().isAssignableTo("com.atlassian.activeobjects.external.ActiveObjects"))
                .forEach(call -> events.add(SimpleConditionEvent.violated(constructor, call.getDescription()))));
    }

    private static ArchCondition<JavaClass> notReachExceptFrom(String type, String allowed) {
        return condition("not use " + type + " outside " + allowed, (each, events) -> {
            boolean uses = each.getDirectDependenciesFromSelf().stream().anyMatch(to -> to.getTargetClass().getName().equals(type));
            String outermost = each.getName().replaceFirst("^.*\\.", "").replaceFirst("\\$.*", "");
            if (uses && !outermost.equals(allowed)) {
                events.add(SimpleConditionEvent.violated(each, each.getName() + " uses " + type));
            }
        });
    }

    private static ArchCondition<JavaField> beFinalAndOfAnUnchangingType() {
        Set<String> changing = Set.of("java.util.HashMap", "java.util.LinkedHashMap", "java.util.TreeMap", "java.util.EnumMap",
                "java.util.ArrayList", "java.util.HashSet", "java.util.Date", "java.lang.ThreadLocal", "java.lang.StringBuilder",
                "java.text.SimpleDateFormat");
        return condition("be final and of a type that does not change", (field, events) -> {
            boolean isMadeByCompiler = field.getModifiers().contains(JavaModifier.SYNTHETIC);
            JavaClass type = field.getRawType();
            if (!isMadeByCompiler && (!field.getModifiers().contains(JavaModifier.FINAL) || type.isArray()
                    || changing.contains(type.getName()) || type.getPackageName().startsWith("java.util.concurrent"))) {
                events.add(SimpleConditionEvent.violated(field, field.getFullName() + " can change"));
            }
        });
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheMachinesTime() {
        return DescribedPredicate.describe("reads the machine's time", access -> {
            String owner = access.getTargetOwner().getName();
            String name = access.getTarget().getName();
            boolean isNowWithoutClock = owner.startsWith("java.time.") && name.equals("now") && access.getTarget() instanceof
                    com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget call
                    && call.getRawParameterTypes().stream().noneMatch(type -> type.getName().equals("java.time.Clock"));
            boolean isSystemClock = owner.equals("java.time.Clock") && name.startsWith("system");
            boolean isMillis = owner.equals("java.lang.System") && name.equals("currentTimeMillis");
            return isNowWithoutClock || isSystemClock || isMillis;
        });
    }

    private static DescribedPredicate<JavaMethod> restMethods() {
        return DescribedPredicate.describe("answer HTTP requests", method -> method.getAnnotations().stream()
                .anyMatch(each -> each.getRawType().isAnnotatedWith("javax.ws.rs.HttpMethod")));
    }

    private static ArchCondition<JavaMethod> exchangeOnlyBytesAndStrings() {
        DescribedPredicate<JavaClass> foreign = resideOutsideOfPackages("java.lang..", "java.util..", "java.io..", "javax.ws.rs.core..", "javax.servlet.http..")
                .and(DescribedPredicate.not(DescribedPredicate.describe("primitive", JavaClass::isPrimitive)));
        return condition("exchange only bytes and strings", (method, events) -> {
            Set<JavaClass> types = method.getRawParameterTypes().stream().collect(Collectors.toSet());
            types.add(method.getRawReturnType());
            types.stream().filter(foreign).forEach(type -> events.add(
                    SimpleConditionEvent.violated(method, method.getFullName() + " exchanges " + type.getName())));
        });
    }

    private static <T> ArchCondition<T> condition(String description, java.util.function.BiConsumer<T, ConditionEvents> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                check.accept(item, events);
            }
        };
    }
}
