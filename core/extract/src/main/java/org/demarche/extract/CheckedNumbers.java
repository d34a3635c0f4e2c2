package org.demarche.extract;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Numbers that check themselves: what does not fit its own check is a slip of the pen or something else, and names nothing. IMO Resolution A.1117(30);
 * ISO 13616 with ISO 7064 for the IBAN; Base58Check; BIP 173 and 350; EIP-55.
 */
final class CheckedNumbers {
    private static final String BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final String BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static final int[] BECH32_GENERATOR = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    private static final int BECH32_CHECK = 1;
    private static final int BECH32M_CHECK = 0x2bc830a3;
    private static final int PAYLOAD = 21;
    private static final int CHECKSUM = 4;

    private CheckedNumbers() {}

    /** Whether seven digits are the number of a ship: the last is the last of the sum of the others, weighted 7 to 2. */
    static boolean isImo(String digits) {
        if (!digits.matches("[1-9]\\d{6}")) {
            return false;
        }
        int sum = 0;
        for (int at = 0; at < 6; at++) {
            sum += (digits.charAt(at) - '0') * (7 - at);
        }
        return sum % 10 == digits.charAt(6) - '0';
    }

    /** Whether letters and digits without spaces are an IBAN: 1 is left of the whole divided by 97. */
    static boolean isIban(String text) {
        if (!text.matches("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}")) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        (text.substring(4) + text.substring(0, 4))
                .chars()
                .forEach(letter -> digits.append(Character.digit(letter, 36)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }

    /** Whether a text is an address of Bitcoin, Litecoin, Tron and their like, or of Ethereum. */
    static boolean isWallet(String text) {
        return isBase58(text) || isBech32(text) || isEthereum(text);
    }

    /** A version, 20 bytes and the first four of the hash of both hashed again. */
    private static boolean isBase58(String text) {
        if (!text.matches("[1-9A-HJ-NP-Za-km-z]{26,35}")) {
            return false;
        }
        BigInteger value = BigInteger.ZERO;
        for (int at = 0; at < text.length(); at++) {
            value = value.multiply(BigInteger.valueOf(58)).add(BigInteger.valueOf(BASE58.indexOf(text.charAt(at))));
        }
        byte[] bytes = value.toByteArray();
        byte[] whole = new byte[PAYLOAD + CHECKSUM];
        int from = bytes.length > 0 && bytes[0] == 0 ? 1 : 0;
        int length = bytes.length - from;
        if (length > whole.length) {
            return false;
        }
        System.arraycopy(bytes, from, whole, whole.length - length, length);
        byte[] check = sha256(sha256(Arrays.copyOf(whole, PAYLOAD)));
        return Arrays.equals(check, 0, CHECKSUM, whole, PAYLOAD, PAYLOAD + CHECKSUM);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static boolean isBech32(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (!lower.matches("(?:bc|ltc|tb)1[" + BECH32 + "]{11,71}")
                || !(text.equals(lower) || text.equals(text.toUpperCase(Locale.ROOT)))) {
            return false;
        }
        int separator = lower.lastIndexOf('1');
        int check = 1;
        for (int at = 0; at < separator; at++) {
            check = step(check, lower.charAt(at) >> 5);
        }
        check = step(check, 0);
        for (int at = 0; at < separator; at++) {
            check = step(check, lower.charAt(at) & 31);
        }
        for (int at = separator + 1; at < lower.length(); at++) {
            check = step(check, BECH32.indexOf(lower.charAt(at)));
        }
        return check == (lower.charAt(separator + 1) == 'q' ? BECH32_CHECK : BECH32M_CHECK);
    }

    private static int step(int check, int value) {
        int top = check >>> 25;
        int next = (check & 0x1ffffff) << 5 ^ value;
        for (int bit = 0; bit < BECH32_GENERATOR.length; bit++) {
            next ^= (top >>> bit & 1) == 1 ? BECH32_GENERATOR[bit] : 0;
        }
        return next;
    }

    /** Letters of one case carry no check; of both, each capital stands for a half byte of the hash of 8 or more. */
    private static boolean isEthereum(String text) {
        if (!text.matches("0x[0-9a-fA-F]{40}")) {
            return false;
        }
        String address = text.substring(2);
        String lower = address.toLowerCase(Locale.ROOT);
        if (address.equals(lower) || address.equals(address.toUpperCase(Locale.ROOT))) {
            return true;
        }
        String hash = HexFormat.of().formatHex(Keccak.hash256(lower.getBytes(StandardCharsets.US_ASCII)));
        for (int at = 0; at < address.length(); at++) {
            char letter = address.charAt(at);
            boolean capital = Character.digit(hash.charAt(at), 16) >= 8;
            if (Character.isLetter(letter) && Character.isUpperCase(letter) != capital) {
                return false;
            }
        }
        return true;
    }
}
