package org.jointpriority.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/** What a compiled class declares and what it uses, read from its bytes. Names are internal: {@code java/util/List}. */
final class ClassFile {
    /** A field or a method of a type; {@code flags} are those of the class file. */
    record Member(boolean isField, int flags, String name, String descriptor) {
        String signature() {
            return isField ? name + ":" + descriptor : name + descriptor;
        }
    }

    /** A field or a method of another type that the class links to. */
    record Use(String owner, boolean isField, String name, String descriptor, boolean throughInterface) {
        String signature() {
            return isField ? name + ":" + descriptor : name + descriptor;
        }
    }

    private static final int CONSTANT_CLASS = 7;
    private static final int CONSTANT_STRING = 8;
    private static final int CONSTANT_FIELD = 9;
    private static final int CONSTANT_METHOD = 10;
    private static final int CONSTANT_INTERFACE_METHOD = 11;
    private static final int CONSTANT_NAME_AND_TYPE = 12;
    private static final int CONSTANT_METHOD_TYPE = 16;

    private final ClassNode node = new ClassNode();
    private final SortedSet<String> types = new TreeSet<>();
    private final SortedSet<String> strings = new TreeSet<>();
    private final List<Use> uses = new ArrayList<>();

    private ClassFile(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        reader.accept(node, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        readConstants(reader);
        node.fields.forEach(field -> addTypesOf(field.desc));
        node.methods.forEach(method -> addTypesOf(method.desc));
    }

    static ClassFile of(byte[] bytes) {
        return new ClassFile(bytes);
    }

    String name() {
        return node.name;
    }

    String javaName() {
        return node.name.replace('/', '.');
    }

    /** The class file version: 52 is Java 8. */
    int version() {
        return node.version & 0xffff;
    }

    int flags() {
        return node.access;
    }

    boolean is(int flag) {
        return (node.access & flag) != 0;
    }

    boolean isConcrete() {
        return !is(Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT);
    }

    String parent() {
        return node.superName;
    }

    List<String> interfaces() {
        return node.interfaces;
    }

    /** The parent, if there is one, and the interfaces. */
    List<String> superTypes() {
        List<String> all = new ArrayList<>(node.interfaces);
        if (node.superName != null) {
            all.add(0, node.superName);
        }
        return all;
    }

    List<Member> members() {
        List<Member> members = new ArrayList<>();
        for (FieldNode field : node.fields) {
            members.add(new Member(true, field.access, field.name, field.desc));
        }
        for (MethodNode method : node.methods) {
            members.add(new Member(false, method.access, method.name, method.desc));
        }
        return members;
    }

    /** Every type the class mentions in its code or in a descriptor, arrays by their element. */
    Set<String> types() {
        return Collections.unmodifiableSortedSet(types);
    }

    /** The string literals of its code. */
    Set<String> strings() {
        return Collections.unmodifiableSortedSet(strings);
    }

    List<Use> uses() {
        return Collections.unmodifiableList(uses);
    }

    boolean isAnnotated(String annotation) {
        return annotation(node.visibleAnnotations, annotation).isPresent();
    }

    /** The {@code value} of an annotation on the class; empty if it has none or the annotation is absent. */
    String annotationValue(String annotation) {
        return annotation(node.visibleAnnotations, annotation).map(ClassFile::value).orElse("");
    }

    /**
     * The types of the fields and constructor parameters that bear an annotation, with {@code #value} where it has one:
     * the form of an entry in the scanner's index.
     */
    SortedSet<String> injectionsAnnotated(String annotation) {
        SortedSet<String> found = new TreeSet<>();
        for (FieldNode field : node.fields) {
            annotation(field.visibleAnnotations, annotation)
                    .ifPresent(present -> found.add(entry(Type.getType(field.desc), present)));
        }
        for (MethodNode method : node.methods) {
            if (method.name.equals("<init>") && method.visibleParameterAnnotations != null) {
                Type[] parameters = Type.getArgumentTypes(method.desc);
                for (int i = 0; i < parameters.length; i++) {
                    Type parameter = parameters[i];
                    annotation(method.visibleParameterAnnotations[i], annotation)
                            .ifPresent(present -> found.add(entry(parameter, present)));
                }
            }
        }
        return found;
    }

    /**
     * What the constructors that a container can call ask for: those with {@code @Inject}, or else the one without
     * parameters. A list of beans asks for the beans in it.
     */
    List<List<String>> constructorsFor(String injectAnnotation) {
        List<List<String>> injected = new ArrayList<>();
        for (MethodNode method : node.methods) {
            if (method.name.equals("<init>")
                    && (annotation(method.visibleAnnotations, injectAnnotation).isPresent() || method.desc.equals("()V"))) {
                String generic = method.signature == null ? method.desc : method.signature.replaceAll("Ljava/util/List<(L[^;<]+;)>;", "$1");
                injected.add(Arrays.stream(Type.getArgumentTypes(generic.replaceAll("<[^>]*>", ""))).map(Type::getInternalName)
                        .collect(Collectors.toList()));
            }
        }
        return injected;
    }

    private static String entry(Type type, AnnotationNode annotation) {
        return type.getClassName() + (value(annotation).isEmpty() ? "" : "#" + value(annotation));
    }

    private static Optional<AnnotationNode> annotation(List<AnnotationNode> annotations, String name) {
        return annotations == null ? Optional.empty()
                : annotations.stream().filter(each -> each.desc.equals("L" + name + ";")).findFirst();
    }

    private static String value(AnnotationNode annotation) {
        int at = annotation.values == null ? -1 : annotation.values.indexOf("value");
        return at < 0 ? "" : String.valueOf(annotation.values.get(at + 1));
    }

    private void readConstants(ClassReader reader) {
        char[] buffer = new char[reader.getMaxStringLength()];
        for (int item = 1; item < reader.getItemCount(); item++) {
            int at = reader.getItem(item);
            if (at == 0) {
                continue; // the second half of a long or a double
            }
            int tag = reader.readByte(at - 1);
            if (tag == CONSTANT_CLASS) {
                addType(reader.readUTF8(at, buffer));
            } else if (tag == CONSTANT_STRING) {
                strings.add(reader.readUTF8(at, buffer));
            } else if (tag == CONSTANT_FIELD || tag == CONSTANT_METHOD || tag == CONSTANT_INTERFACE_METHOD) {
                int pair = reader.getItem(reader.readUnsignedShort(at + 2));
                uses.add(new Use(elementOf(reader.readClass(at, buffer)), tag == CONSTANT_FIELD, reader.readUTF8(pair, buffer),
                        reader.readUTF8(pair + 2, buffer), tag == CONSTANT_INTERFACE_METHOD));
            } else if (tag == CONSTANT_NAME_AND_TYPE) {
                addTypesOf(reader.readUTF8(at + 2, buffer));
            } else if (tag == CONSTANT_METHOD_TYPE) {
                addTypesOf(reader.readUTF8(at, buffer));
            }
        }
    }

    private void addTypesOf(String descriptor) {
        if (descriptor.startsWith("(")) {
            for (Type argument : Type.getArgumentTypes(descriptor)) {
                addType(argument.getInternalName());
            }
            addType(Type.getReturnType(descriptor).getInternalName());
        } else {
            addType(Type.getType(descriptor).getInternalName());
        }
    }

    private void addType(String internalName) {
        String element = elementOf(internalName);
        if (element.length() > 1) {
            types.add(element); // one letter is a primitive
        }
    }

    private static String elementOf(String internalName) {
        String element = internalName.replaceFirst("^\\[+", "");
        boolean isDescriptor = element.length() < internalName.length() && element.startsWith("L") && element.endsWith(";");
        return isDescriptor ? element.substring(1, element.length() - 1) : element;
    }

    @Override
    public String toString() {
        return javaName();
    }
}
