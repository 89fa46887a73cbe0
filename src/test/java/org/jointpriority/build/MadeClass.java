package org.jointpriority.build;

import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Makes the bytes of a small class, for tests of what reads class files. */
final class MadeClass {
    private final ClassWriter writer = new ClassWriter(0);

    private MadeClass(int version, int flags, String name, String parent, String... interfaces) {
        writer.visit(version, flags, name, null, parent, interfaces);
    }

    static MadeClass named(String name) {
        return new MadeClass(Opcodes.V1_8, Opcodes.ACC_PUBLIC, name, "java/lang/Object");
    }

    static MadeClass ofVersion(int version, String name) {
        return new MadeClass(version, Opcodes.ACC_PUBLIC, name, "java/lang/Object");
    }

    static MadeClass extending(String parent, String name, String... interfaces) {
        return new MadeClass(Opcodes.V1_8, Opcodes.ACC_PUBLIC, name, parent, interfaces);
    }

    static MadeClass anInterface(String name, String... interfaces) {
        return new MadeClass(Opcodes.V1_8, Opcodes.ACC_PUBLIC | Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT, name,
                "java/lang/Object", interfaces);
    }

    MadeClass annotated(String annotation) {
        writer.visitAnnotation("L" + annotation + ";", true).visitEnd();
        return this;
    }

    MadeClass annotated(String annotation, String value) {
        AnnotationVisitor visitor = writer.visitAnnotation("L" + annotation + ";", true);
        visitor.visit("value", value);
        visitor.visitEnd();
        return this;
    }

    MadeClass field(String annotation, String name, String type) {
        var field = writer.visitField(Opcodes.ACC_PRIVATE, name, "L" + type + ";", null, null);
        field.visitAnnotation("L" + annotation + ";", true).visitEnd();
        field.visitEnd();
        return this;
    }

    /** Gives it a constructor, with {@code @Inject} if it has parameters, such as {@code java/util/List<Lorg/jointpriority/Port;>}. */
    MadeClass constructor(String... parameters) {
        StringBuilder signature = new StringBuilder("(");
        for (String parameter : parameters) {
            signature.append('L').append(parameter).append(';');
        }
        signature.append(")V");
        MethodVisitor constructor = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", signature.toString().replaceAll("<[^>]*>", ""),
                signature.toString(), null);
        if (parameters.length > 0) {
            constructor.visitAnnotation("Ljavax/inject/Inject;", true).visitEnd();
        }
        constructor.visitEnd();
        return this;
    }

    MadeClass method(int flags, String name, String descriptor) {
        MethodVisitor method = writer.visitMethod(flags, name, descriptor, null, null);
        if ((flags & Opcodes.ACC_ABSTRACT) == 0) {
            method.visitCode();
            method.visitInsn(Opcodes.RETURN);
            method.visitMaxs(0, 4);
        }
        method.visitEnd();
        return this;
    }

    /** Gives it a method that calls one of another type. */
    MadeClass calling(String owner, String name, String descriptor, boolean isInterface) {
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_PUBLIC, "calls" + name, "()V", null, null);
        method.visitCode();
        method.visitInsn(Opcodes.ACONST_NULL);
        method.visitMethodInsn(isInterface ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL, owner, name, descriptor, isInterface);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(2, 1);
        method.visitEnd();
        return this;
    }

    /** Gives it a method with a string literal. */
    MadeClass saying(String literal) {
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_PUBLIC, "says" + Math.abs(literal.hashCode()), "()V", null, null);
        method.visitCode();
        method.visitLdcInsn(literal);
        method.visitInsn(Opcodes.POP);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(1, 1);
        method.visitEnd();
        return this;
    }

    byte[] bytes() {
        writer.visitEnd();
        return writer.toByteArray();
    }

    ClassFile read() {
        return ClassFile.of(bytes());
    }
}
