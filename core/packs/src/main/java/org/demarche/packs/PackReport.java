package org.demarche.packs;

/**
 * A short report that comes with a pack, to be read like any other document.
 *
 * @param fileName its name, without folder
 * @param bytes the file; not to be changed
 */
public record PackReport(String fileName, byte[] bytes) {}
