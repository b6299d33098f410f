package io.github.socialprescribing.examples.promises;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Walks through a source file and lists the places that users can see and nobody explains. */
final class Undocumented extends TreePathScanner<@Nullable Object, List<String>> {

    private final DocTrees docs;

    Undocumented(JavacTask task) {
        this.docs = DocTrees.instance(task);
    }

    @Override
    public @Nullable Object visitClass(ClassTree type, List<String> places) {
        if (!isVisible(type.getModifiers())) {
            return null;
        }
        expectComment(type.getSimpleName(), places);
        if (type.getKind() == Tree.Kind.RECORD) {
            expectComponents(type, places);
        }
        return super.visitClass(type, places);
    }

    @Override
    public @Nullable Object visitMethod(MethodTree method, List<String> places) {
        boolean constructsARecord = method.getReturnType() == null && enclosing() == Tree.Kind.RECORD;
        if (isVisible(method.getModifiers()) && !constructsARecord && !overrides(method)) {
            expectComment(method.getName(), places);
        }
        return null;
    }

    @Override
    public @Nullable Object visitVariable(VariableTree field, List<String> places) {
        if (isVisible(field.getModifiers())) {
            expectComment(field.getName(), places);
        }
        return null;
    }

    private void expectComponents(ClassTree type, List<String> places) {
        DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
        Set<String> explained = comment == null
                ? Set.of()
                : comment.getBlockTags().stream()
                        .filter(ParamTree.class::isInstance)
                        .map(tag -> ((ParamTree) tag).getName().toString())
                        .collect(Collectors.toSet());
        type.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                .map(VariableTree::getName)
                .filter(component -> !explained.contains(component.toString()))
                .forEach(component -> places.add(placeOf(component)));
    }

    private void expectComment(CharSequence name, List<String> places) {
        if (docs.getDocComment(getCurrentPath()) == null) {
            places.add(placeOf(name));
        }
    }

    private String placeOf(CharSequence name) {
        var unit = getCurrentPath().getCompilationUnit();
        long start = docs.getSourcePositions()
                .getStartPosition(unit, getCurrentPath().getLeaf());
        LineMap lines = Objects.requireNonNull(unit.getLineMap());
        return Path.of(unit.getSourceFile().toUri()).getFileName() + ":" + lines.getLineNumber(start) + " " + name;
    }

    /** Members of an interface are public without saying so, and so are the constants of an enum. */
    private boolean isVisible(ModifiersTree modifiers) {
        Set<Modifier> flags = modifiers.getFlags();
        return flags.contains(Modifier.PUBLIC)
                || flags.contains(Modifier.PROTECTED)
                || (enclosing() == Tree.Kind.INTERFACE && !flags.contains(Modifier.PRIVATE));
    }

    private Tree.@Nullable Kind enclosing() {
        var parent = getCurrentPath().getParentPath();
        return parent == null ? null : parent.getLeaf().getKind();
    }

    private static boolean overrides(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().equals("Override"));
    }
}
