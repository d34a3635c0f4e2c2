package org.demarche.lists;

import org.demarche.model.Content;

/**
 * A file as it was found, unpacked, not yet recognised.
 *
 * @param name its name without folder and without the archive's ending
 * @param place where it was found, for messages
 * @param content its bytes
 */
record RawFile(String name, String place, Content content) {}
