package org.demarche.screen;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.model.Predicate;

/** What a number is a number of. Numbers are equal only within kinds that are {@link #isComparable comparable}. */
public enum IdentifierKind {
    /** Number of a ship, or of its owner, by the International Maritime Organization: seven digits, the last a check digit. */
    IMO("imoNumber", "IMO number", Family.SHIP),
    /** Maritime Mobile Service Identity of a ship's radio: nine digits, without a check digit (ITU-R M.585). */
    MMSI("mmsi", "MMSI", Family.RADIO),
    /** Call sign of a ship's radio. */
    CALL_SIGN("callSign", "call sign", Family.CALL_SIGN),
    /** Legal Entity Identifier: 20 characters, the last two a check by ISO 7064 mod 97-10 (ISO 17442). */
    LEI("lei", "LEI", Family.LEI),
    /** International Bank Account Number: checked by ISO 7064 mod 97-10 (ISO 13616). */
    IBAN("iban", "IBAN", Family.IBAN),
    /** Business Identifier Code of a bank: 8 or 11 characters, without a check digit (ISO 9362). */
    BIC("swiftBic", "BIC", Family.BIC),
    /** International Securities Identification Number: 12 characters, the last a check digit (ISO 6166). */
    ISIN("isin", "ISIN", Family.ISIN),
    /** Address of a virtual currency's wallet. */
    WALLET("walletAddress", "wallet address", Family.WALLET),
    /** Number of a bank account that is no IBAN. */
    ACCOUNT("accountNumber", "account number", Family.ACCOUNT),
    /** Number of a passport; two of different countries are two. */
    PASSPORT("passportNumber", "passport", Family.PAPER),
    /** Number of another identity paper. */
    IDENTITY_PAPER("idNumber", "identity paper", Family.PAPER),
    /** Number with a tax authority. */
    TAX("taxNumber", "tax number", Family.PAPER),
    /** Number in a register of companies, ships or aircraft. */
    REGISTRATION("registrationNumber", "registration number", Family.PAPER),
    /** Number of an entry on a list. */
    LIST_REFERENCE("listReference", "list reference", Family.LIST),
    /** Telephone number; several persons share one. */
    PHONE("phone", "phone number", Family.PHONE),
    /** E-mail address; several persons share one. */
    EMAIL("email", "e-mail address", Family.EMAIL),
    /** A number of which nobody said what it is: it may be any. */
    ANY("identifier", "number", Family.ANY);

    /** Kinds that sources take for one another. */
    private enum Family {
        SHIP,
        RADIO,
        CALL_SIGN,
        LEI,
        IBAN,
        BIC,
        ISIN,
        WALLET,
        ACCOUNT,
        PAPER,
        LIST,
        PHONE,
        EMAIL,
        ANY
    }

    private static final Map<String, IdentifierKind> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(IdentifierKind::id, Function.identity()));

    private final String id;
    private final String label;
    private final Family family;

    IdentifierKind(String id, String label, Family family) {
        this.id = id;
        this.label = label;
        this.family = family;
    }

    /** The kind of that {@link #id}. */
    public static Optional<IdentifierKind> byId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** The kind of what a predicate gives; {@link #ANY} if it is none of these. */
    static IdentifierKind of(Predicate predicate) {
        return byId(predicate.id()).orElse(ANY);
    }

    /** The name in claims and answers. */
    public String id() {
        return id;
    }

    /** What a page calls one. */
    public String label() {
        return label;
    }

    /** Whether numbers of the two kinds can be one number: papers are taken for one another, and what nobody named may be any. Symmetric. */
    public boolean isComparable(IdentifierKind other) {
        return family == other.family || this == ANY || other == ANY;
    }

    /** Whether several persons may have one such number. */
    boolean isShared() {
        return this == PHONE || this == EMAIL;
    }

    /** Whether such numbers are kept out of answers unless asked for. */
    boolean isPersonal() {
        return Predicate.byId(id).filter(Predicate::isSensitive).isPresent();
    }
}
