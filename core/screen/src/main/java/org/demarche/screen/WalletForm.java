package org.demarche.screen;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Forms of wallet addresses: Base58Check (Bitcoin, Litecoin, Tron and their kin), Bech32 and Bech32m (BIP 173, BIP 350), Ethereum's 40
 * hexadecimal digits and Monero's 95 characters. The first two carry a checksum, which is checked. Pure; O(length²) for Base58.
 */
final class WalletForm {
    private static final String BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final Pattern BASE58_FORM = Pattern.compile("[1-9A-HJ-NP-Za-km-z]{25,35}");
    private static final BigInteger FIFTY_EIGHT = BigInteger.valueOf(BASE58.length());
    private static final int PAYLOAD = 21;
    private static final int CHECK = 4;

    private static final String BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static final Pattern BECH32_FORM = Pattern.compile("[a-z]{2,10}1[" + BECH32 + "]{14,90}");
    private static final int[] GENERATOR = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    private static final int BECH32_REST = 1;
    private static final int BECH32M_REST = 0x2bc830a3;
    private static final int TOP_BITS = 25;
    private static final int LOW_MASK = 0x1ffffff;
    private static final int FIVE = 5;
    private static final int FIVE_BITS = 31;

    private static final Pattern ETHEREUM = Pattern.compile("0[xX][0-9a-fA-F]{40}");
    private static final Pattern MONERO = Pattern.compile("[48][1-9A-HJ-NP-Za-km-z]{94}");

    private WalletForm() {}

    /** Whether an address has one of the forms, and keeps its checksum if the form has one; white space must be gone. */
    static IdentifierCheck check(String address) {
        if (ETHEREUM.matcher(address).matches() || MONERO.matcher(address).matches()) {
            return IdentifierCheck.UNCHECKED;
        }
        String lower = address.toLowerCase(Locale.ROOT);
        boolean oneCase = address.equals(lower) || address.equals(address.toUpperCase(Locale.ROOT));
        if (oneCase && BECH32_FORM.matcher(lower).matches() && bech32(lower)) {
            return IdentifierCheck.VALID;
        }
        if (BASE58_FORM.matcher(address).matches()) {
            return base58(address) ? IdentifierCheck.VALID : IdentifierCheck.INVALID;
        }
        return BECH32_FORM.matcher(lower).matches() ? IdentifierCheck.INVALID : IdentifierCheck.UNCHECKED;
    }

    /** Upper and lower case tell in Base58 and Monero alone. */
    static String normal(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return ETHEREUM.matcher(address).matches() || BECH32_FORM.matcher(lower).matches() ? lower : address;
    }

    private static boolean base58(String address) {
        BigInteger number = BigInteger.ZERO;
        for (int at = 0; at < address.length(); at++) {
            number = number.multiply(FIFTY_EIGHT).add(BigInteger.valueOf(BASE58.indexOf(address.charAt(at))));
        }
        byte[] bytes = number.toByteArray();
        byte[] all = new byte[PAYLOAD + CHECK];
        int skipped = Math.max(0, bytes.length - all.length);
        if (skipped > 1 || (skipped == 1 && bytes[0] != 0)) {
            return false;
        }
        System.arraycopy(bytes, skipped, all, all.length - bytes.length + skipped, bytes.length - skipped);
        byte[] hash = sha256(sha256(Arrays.copyOf(all, PAYLOAD)));
        return Arrays.equals(Arrays.copyOf(hash, CHECK), Arrays.copyOfRange(all, PAYLOAD, all.length));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("this Java lacks SHA-256, which every Java has", impossible);
        }
    }

    private static boolean bech32(String address) {
        int parting = address.lastIndexOf('1');
        int rest = 1;
        for (int at = 0; at < parting; at++) {
            rest = step(rest, address.charAt(at) >> FIVE);
        }
        rest = step(rest, 0);
        for (int at = 0; at < parting; at++) {
            rest = step(rest, address.charAt(at) & FIVE_BITS);
        }
        for (int at = parting + 1; at < address.length(); at++) {
            rest = step(rest, BECH32.indexOf(address.charAt(at)));
        }
        return rest == BECH32_REST || rest == BECH32M_REST;
    }

    private static int step(int rest, int value) {
        int top = rest >>> TOP_BITS;
        int next = (rest & LOW_MASK) << FIVE ^ value;
        for (int at = 0; at < GENERATOR.length; at++) {
            next ^= (top >>> at & 1) == 0 ? 0 : GENERATOR[at];
        }
        return next;
    }
}
