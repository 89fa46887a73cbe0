package org.jointpriority.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jointpriority.build.ApiList.RecordedType;
import org.jointpriority.build.ClassFile.Member;
import org.jointpriority.build.ClassFile.Use;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Compares compiled classes with the recorded API of a real Jira: what our compile-only declarations <em>declare</em>
 * must exist there as declared, what our classes are <em>linked</em> to must resolve there, and a class of ours that
 * extends a type of Jira's must be <em>complete</em>. Each difference would be an error when it runs inside Jira.
 */
final class ApiConformance {
    /** One difference; {@code subject} is the type or {@code type#member} of Jira's that it is about. */
    record Finding(String kind, String subject, String problem) implements Comparable<Finding> {
        @Override
        public int compareTo(Finding other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return kind + " " + subject + ": " + problem;
        }
    }

    private static final Pattern JIRAS = Pattern.compile("(com/atlassian|webwork|com/opensymphony)/.*");
    private static final Set<String> METHODS_OF_OBJECT =
            Set.of("getClass", "hashCode", "equals", "toString", "notify", "notifyAll", "wait", "clone");
    private static final Type OBJECT = Type.getType(Object.class);
    private static final Set<String> METHODS_OF_ENUMS = Set.of("values", "valueOf", "<init>");

    private final ApiList recorded;
    private final Map<String, ClassFile> classes = new TreeMap<>();
    private final SortedSet<Finding> findings = new TreeSet<>();

    private ApiConformance(ApiList recorded, Collection<ClassFile> classes) {
        this.recorded = recorded;
        classes.forEach(each -> this.classes.put(each.name(), each));
    }

    static SortedSet<Finding> findings(ApiList recorded, Collection<ClassFile> classes) {
        ApiConformance conformance = new ApiConformance(recorded, classes);
        conformance.classes.values().forEach(conformance::check);
        return conformance.findings;
    }

    static boolean isJiras(String type) {
        return JIRAS.matcher(type).matches();
    }

    private void check(ClassFile type) {
        if (isJiras(type.name())) {
            checkDeclared(type);
        } else {
            checkLinked(type);
            checkComplete(type);
        }
    }

    private void checkDeclared(ClassFile type) {
        RecordedType real = recorded.type(type.name());
        if (real == null) {
            find("declared", type.name(), "is not in the recorded list");
            return;
        }
        if (!kindOf(type).equals(real.kind())) {
            find("declared", type.name(), "is a " + kindOf(type) + ", the real one a " + real.kind());
        }
        for (String superType : type.superTypes()) {
            if (!superType.equals("java/lang/Object") && !ancestors(type.name()).contains(superType)) {
                find("declared", type.name(), "the real one is no " + superType.replace('/', '.'));
            }
        }
        for (Member member : type.members()) {
            if (!isPartOfApi(type, member)) {
                continue;
            }
            if (!resolves(type.name(), member.isField(), member.name(), member.signature())) {
                find("declared", type.name(), member.name(), "the real type has no " + member.signature());
            } else if (!member.isField() && real.has(member.signature())
                    && real.is(member.signature(), "static") != ((member.flags() & Opcodes.ACC_STATIC) != 0)) {
                find("declared", type.name(), member.name(), "static differs");
            }
        }
    }

    private void checkLinked(ClassFile type) {
        for (String used : type.types()) {
            if (isJiras(used) && !recorded.has(used)) {
                find("linked", used, "is not in the recorded list, " + type + " uses it");
            }
        }
        for (Use use : type.uses()) {
            if (!isJiras(use.owner()) || !recorded.has(use.owner())) {
                continue;
            }
            boolean ownerIsInterface = Set.of("interface", "annotation").contains(recorded.type(use.owner()).kind());
            if (!resolves(use.owner(), use.isField(), use.name(), use.signature())) {
                find("linked", use.owner(), use.name(), "the real type has no " + use.signature() + ", " + type + " uses it");
            } else if (!use.isField() && use.throughInterface() != ownerIsInterface) {
                find("linked", use.owner(), use.name(), "interface and class differ, " + type + " uses it");
            }
        }
    }

    private void checkComplete(ClassFile type) {
        List<String> ancestors = ancestors(type.name());
        List<RecordedType> jiras = ancestors.stream().filter(recorded::has).map(recorded::type).collect(Collectors.toList());
        if (!type.isConcrete() || jiras.isEmpty()) {
            return;
        }
        Set<String> implemented = new HashSet<>();
        for (String ancestor : ancestors) {
            if (classes.containsKey(ancestor) && !isJiras(ancestor)) {
                classes.get(ancestor).members().stream()
                        .filter(member -> (member.flags() & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_STATIC)) == 0)
                        .forEach(member -> implemented.add(member.signature()));
            }
        }
        jiras.forEach(real -> real.members().forEach((signature, modifiers) -> {
            if (!modifiers.contains("abstract")) {
                implemented.add(signature);
            }
        }));
        for (String ancestor : ancestors) {
            if (recorded.has(ancestor)) {
                recorded.type(ancestor).members().forEach((signature, modifiers) -> {
                    String name = signature.replaceFirst("[(:].*", "");
                    if (modifiers.contains("abstract") && !METHODS_OF_OBJECT.contains(name)
                            && implemented.stream().noneMatch(method -> implementsIt(method, signature))) {
                        find("complete", ancestor, name, type + " lacks " + signature);
                    }
                });
            }
        }
    }

    /** The compiler's own bridges from a method of a generic type to the one that fills its types in are not recorded. */
    private static boolean implementsIt(String method, String wanted) {
        if (method.equals(wanted)) {
            return true;
        }
        int parameters = wanted.indexOf('(');
        if (parameters < 0 || !method.startsWith(wanted.substring(0, parameters + 1))) {
            return false;
        }
        List<Type> actual = typesOf(method.substring(parameters));
        List<Type> open = typesOf(wanted.substring(parameters));
        return actual.size() == open.size() && IntStream.range(0, open.size()).allMatch(i -> open.get(i).equals(actual.get(i))
                || open.get(i).equals(OBJECT) && actual.get(i).getSort() >= Type.ARRAY);
    }

    private static List<Type> typesOf(String descriptor) {
        List<Type> types = new ArrayList<>(List.of(Type.getArgumentTypes(descriptor)));
        types.add(Type.getReturnType(descriptor));
        return types;
    }

    private boolean resolves(String owner, boolean isField, String name, String signature) {
        List<String> ancestors = ancestors(owner);
        if (ancestors.stream().anyMatch(type -> recorded.has(type) && recorded.type(type).has(signature))) {
            return true;
        }
        // A super type outside what is recorded, the JDK's or a library's, may declare it.
        Predicate<String> isForeign = type -> !recorded.has(type) && !isJiras(type) && !type.equals("java/lang/Object");
        return ancestors.stream().anyMatch(isForeign) || !isField && METHODS_OF_OBJECT.contains(name);
    }

    /** The type itself and its super types, as recorded where it is Jira's, as compiled where it is ours. */
    private List<String> ancestors(String type) {
        List<String> all = new ArrayList<>(List.of(type));
        List<String> superTypes = List.of();
        if (recorded.has(type)) {
            superTypes = recorded.type(type).superTypes();
        } else if (classes.containsKey(type) && !isJiras(type)) {
            superTypes = classes.get(type).superTypes();
        }
        superTypes.forEach(superType -> all.addAll(ancestors(superType)));
        return all;
    }

    private static boolean isPartOfApi(ClassFile type, Member member) {
        boolean isVisible = (member.flags() & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0;
        boolean isMadeByCompiler = (member.flags() & Opcodes.ACC_SYNTHETIC) != 0 || member.name().equals("<clinit>")
                || type.is(Opcodes.ACC_ENUM) && METHODS_OF_ENUMS.contains(member.name());
        return isVisible && !isMadeByCompiler;
    }

    private static String kindOf(ClassFile type) {
        if (type.is(Opcodes.ACC_ANNOTATION)) {
            return "annotation";
        }
        if (type.is(Opcodes.ACC_INTERFACE)) {
            return "interface";
        }
        return type.is(Opcodes.ACC_ENUM) ? "enum" : "class";
    }

    private void find(String kind, String type, String problem) {
        findings.add(new Finding(kind, type.replace('/', '.'), problem));
    }

    private void find(String kind, String type, String member, String problem) {
        findings.add(new Finding(kind, type.replace('/', '.') + "#" + member, problem));
    }
}
