package org.jointpriority.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

import org.jointpriority.jira.views.ViewQuery;

/**
 * What the compiled REST resources really do: their methods and paths by their annotations, and the parameters and fields
 * that the code below each reads and writes. The names of these are literals in calls of <code>Query</code>, <code>JsonBody</code>
 * and <code>JsonStringWriter</code>, or of methods of ours that are given one of these beside the name.
 */
final class RestResources {
    private static final String WEB = "org/jointpriority/web/";
    private static final String QUERY = WEB + "Query";
    private static final String BODY = WEB + "json/JsonBody";
    private static final String WRITER = "com/grack/nanojson/JsonStringWriter";
    private static final String RS = "Ljavax/ws/rs/";
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE");

    private final Map<String, ClassNode> classes = new TreeMap<>();

    private RestResources() { }

    static RestResources compiled() {
        RestResources resources = new RestResources();
        try (Stream<Path> files = Files.walk(Path.of("target/classes", WEB))) {
            for (Path file : (Iterable<Path>) files.filter(each -> each.toString().endsWith(".class"))::iterator) {
                ClassNode node = new ClassNode();
                new ClassReader(Files.readAllBytes(file)).accept(node, ClassReader.SKIP_DEBUG);
                resources.classes.put(node.name, node);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return resources;
    }

    List<Endpoint> endpoints() {
        List<Endpoint> endpoints = new ArrayList<>();
        for (ClassNode type : classes.values()) {
            Optional<String> base = value(type.visibleAnnotations, RS + "Path;");
            for (MethodNode method : type.methods) {
                METHODS.stream().filter(name -> base.isPresent() && has(method.visibleAnnotations, RS + name + ";"))
                        .forEach(name -> endpoints.add(endpoint(name, base.get(), type, method)));
            }
        }
        return endpoints;
    }

    private Endpoint endpoint(String httpMethod, String base, ClassNode type, MethodNode method) {
        String path = "/" + base + value(method.visibleAnnotations, RS + "Path;").map(rest -> "/" + rest).orElse("");
        Endpoint endpoint = new Endpoint(httpMethod, path, type.name.substring(WEB.length()) + "." + method.name);
        if (method.visibleParameterAnnotations != null) {
            Arrays.stream(method.visibleParameterAnnotations)
                    .forEach(annotations -> value(annotations, RS + "PathParam;").ifPresent(endpoint.inPath::add));
        }
        new Walk(endpoint).from(type.name, method.name, method.desc);
        return endpoint;
    }

    private static boolean has(List<AnnotationNode> annotations, String descriptor) {
        return annotations != null && annotations.stream().anyMatch(each -> each.desc.equals(descriptor));
    }

    private static Optional<String> value(List<AnnotationNode> annotations, String descriptor) {
        return annotations == null ? Optional.empty() : annotations.stream().filter(each -> each.desc.equals(descriptor))
                .map(each -> (String) each.values.get(each.values.indexOf("value") + 1)).findFirst();
    }

    /** A method of a resource, and what it does. */
    static final class Endpoint {
        private final String method;
        private final String path;
        private final String code;
        private final SortedSet<String> inPath = new TreeSet<>();
        private final SortedSet<String> inQuery = new TreeSet<>();
        private final SortedSet<String> inHeader = new TreeSet<>();
        private final SortedSet<String> mediaTypes = new TreeSet<>();
        private final SortedSet<String> read = new TreeSet<>();
        private final SortedSet<String> written = new TreeSet<>();

        private Endpoint(String method, String path, String code) {
            this.method = method;
            this.path = path;
            this.code = code;
        }

        /** Where it stands in the code. */
        String code() {
            return code;
        }

        SortedSet<String> parameters(String where) {
            switch (where) {
                case "path":
                    return inPath;
                case "query":
                    return inQuery;
                default:
                    return inHeader;
            }
        }

        SortedSet<String> mediaTypes() {
            return mediaTypes;
        }

        /** None without a body: the code that reads one may be near it for another endpoint's sake. */
        SortedSet<String> fieldsRead() {
            return mediaTypes.isEmpty() ? new TreeSet<>() : read;
        }

        SortedSet<String> fieldsWritten() {
            return written;
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** Through all methods of the web layer that one of them can call, the bodies of lambdas included. */
    private final class Walk {
        private final Endpoint endpoint;
        private final Set<String> seen = new HashSet<>();
        private final Deque<MethodNode> open = new ArrayDeque<>();
        private final Deque<String> owners = new ArrayDeque<>();

        private Walk(Endpoint endpoint) {
            this.endpoint = endpoint;
        }

        void from(String owner, String name, String descriptor) {
            follow(owner, name, descriptor);
            while (!open.isEmpty()) {
                readMethod(owners.pop(), open.pop());
            }
        }

        private void follow(String owner, String name, String descriptor) {
            // What every operation can answer stands once in the document.
            boolean isGuard = owner.equals(WEB + "Answers") && descriptor.startsWith("(Ljava/util/function/Supplier;)");
            if (classes.containsKey(owner) && !owner.equals(BODY) && !isGuard && seen.add(owner + "." + name + descriptor)) {
                classes.get(owner).methods.stream().filter(each -> each.name.equals(name) && each.desc.equals(descriptor)).forEach(each -> {
                    open.push(each);
                    owners.push(owner);
                });
            }
        }

        private void readMethod(String owner, MethodNode method) {
            Frame<SourceValue>[] frames;
            try {
                frames = new Analyzer<>(new SourceInterpreter()).analyze(owner, method);
            } catch (AnalyzerException e) {
                throw new AssertionError(e);
            }
            for (int i = 0; i < frames.length; i++) {
                AbstractInsnNode instruction = method.instructions.get(i);
                if (frames[i] == null) {
                    continue;
                }
                if (instruction instanceof MethodInsnNode) {
                    call((MethodInsnNode) instruction, frames[i]);
                } else if (instruction instanceof InvokeDynamicInsnNode) {
                    Arrays.stream(((InvokeDynamicInsnNode) instruction).bsmArgs).filter(Handle.class::isInstance).map(Handle.class::cast)
                            .forEach(handle -> follow(handle.getOwner(), handle.getName(), handle.getDesc()));
                } else if (instruction.getOpcode() == Opcodes.GETSTATIC) {
                    constant((FieldInsnNode) instruction);
                }
            }
        }

        private void constant(FieldInsnNode field) {
            follow(field.owner, "<clinit>", "()V");
            if (field.owner.equals(Type.getInternalName(ViewQuery.class)) && field.name.equals("NAMES")) {
                endpoint.inQuery.addAll(ViewQuery.NAMES);
            }
        }

        private void call(MethodInsnNode call, Frame<SourceValue> frame) {
            List<String> types = Arrays.stream(Type.getArgumentTypes(call.desc)).map(Type::getInternalName).toList();
            boolean isStatic = call.getOpcode() == Opcodes.INVOKESTATIC;
            boolean answers = Type.getReturnType(call.desc) != Type.VOID_TYPE && !types.isEmpty()
                    && types.get(0).equals("java/lang/String") && !isStatic;
            if (call.owner.equals(QUERY) && answers) {
                endpoint.inQuery.addAll(literals(frame, types));
            } else if (isReader(call.owner) && answers || types.contains(BODY)) {
                endpoint.read.addAll(literals(frame, types));
            } else if (call.owner.equals(WRITER) && answers && !(call.name.equals("value") && types.size() == 1)) {
                endpoint.written.addAll(literals(frame, types, 1));
            } else if (types.contains(WRITER) && classes.containsKey(call.owner)) {
                endpoint.written.addAll(literals(frame, types));
            } else if (call.name.equals("getRequestHeader")) {
                literals(frame, types).stream().filter(name -> !name.equals("Content-Type")).forEach(endpoint.inHeader::add);
            } else if (call.owner.endsWith("/RequestText") && call.name.equals("read")) {
                endpoint.mediaTypes.addAll(literals(frame, types));
            }
            boolean namesWhatItReads = isReader(call.owner) || call.owner.equals(QUERY) && answers;
            if (!namesWhatItReads) {
                follow(call.owner, call.name, call.desc);
            }
        }

        /** A body, or what holds one to read a row from it. */
        private boolean isReader(String owner) {
            return owner.equals(BODY) || classes.containsKey(owner) && !owner.startsWith(WEB + "json/")
                    && classes.get(owner).fields.stream().anyMatch(field -> field.desc.equals("L" + BODY + ";"));
        }

        private Collection<String> literals(Frame<SourceValue> frame, List<String> types) {
            return literals(frame, types, types.size());
        }

        /** Those among the first arguments of the call that comes next. */
        private Collection<String> literals(Frame<SourceValue> frame, List<String> types, int most) {
            List<String> literals = new ArrayList<>();
            int first = frame.getStackSize() - types.size();
            for (int i = 0; i < most; i++) {
                for (AbstractInsnNode source : frame.getStack(first + i).insns) {
                    if (types.get(i).equals("java/lang/String") && source instanceof LdcInsnNode) {
                        literals.add((String) ((LdcInsnNode) source).cst);
                    }
                }
            }
            return literals;
        }
    }
}
