package org.demarche.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.model.ErrorCode;

/** Finds what looks like a document in a folder, within limits. */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private static final Set<String> ENDINGS = Set.of("txt", "text", "html", "htm", "xhtml", "docx", "pdf", "eml");

    private final Path root;
    private final DocumentLimits limits;
    private final List<Path> found = new ArrayList<>();
    private int seen;

    private FolderWalk(Path root, DocumentLimits limits) {
        this.root = root;
        this.limits = limits;
    }

    static List<Path> documents(Path root, DocumentLimits limits) {
        FolderWalk walk = new FolderWalk(root, limits);
        try {
            Files.walkFileTree(root, walk);
        } catch (IOException e) {
            throw Refusal.of(
                    ErrorCode.MISSING_FILE,
                    "a folder that may be read",
                    "one that may not: " + root,
                    "check its rights",
                    e);
        }
        Collections.sort(walk.found);
        return List.copyOf(walk.found);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (!folder.equals(root) && isHidden(folder)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (folder.getNameCount() - root.getNameCount() > limits.maxDepth()) {
            throw Refusal.of(
                    ErrorCode.TOO_LARGE,
                    "folders at most " + limits.maxDepth() + " deep in " + root,
                    "a deeper one: " + folder,
                    "name a folder further down");
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        seen++;
        if (seen > limits.maxFiles()) {
            throw Refusal.of(
                    ErrorCode.TOO_LARGE,
                    "at most " + limits.maxFiles() + " files in a folder",
                    "more in " + root,
                    "name its folders one by one");
        }
        if (attributes.isRegularFile() && !isHidden(file) && looksLikeDocument(file)) {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean looksLikeDocument(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1)) || startsLikePdf(file);
    }

    /** A PDF that was saved under another name; other kinds have no first bytes of their own. */
    private static boolean startsLikePdf(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return new String(stream.readNBytes(5), StandardCharsets.ISO_8859_1).equals("%PDF-");
        } catch (IOException e) {
            return false; // it is left out like any file that is no document
        }
    }

    private static boolean isHidden(Path path) {
        return name(path).startsWith(".");
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
