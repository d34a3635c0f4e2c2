package org.demarche.packs;

import org.demarche.model.Content;

/**
 * A short report that comes with a pack, to be read like any other document.
 *
 * @param fileName its name, without folder
 * @param content the bytes of the file
 */
public record PackReport(String fileName, Content content) {}
