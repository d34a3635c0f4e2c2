package org.demarche.documents;

/** Kinds of documents that are read. */
enum DocumentKind {
    TXT("text/plain"),
    HTML("text/html"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf"),
    EML("message/rfc822");

    /** What is read, for messages. */
    static final String ALL = "a PDF, DOCX, HTML, EML or plain text";

    private final String mediaType;

    DocumentKind(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }
}
