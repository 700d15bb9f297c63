package vn.tinh.fact;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Map;
import java.util.SequencedMap;
import java.util.StringJoiner;

/** Names that follow from what they name: reading the same article again renames nothing. */
public final class Keys {
    private static final String SEPARATOR = "\u001F";
    private static final int BYTES = 8;

    private Keys() {}

    /** The first 16 hexadecimal digits of the SHA-256 over {@code key=value}, in the order given, values in NFC. */
    public static String hex(SequencedMap<String, String> pairs) {
        var text = new StringJoiner(SEPARATOR);
        for (Map.Entry<String, String> pair : pairs.entrySet()) {
            text.add(pair.getKey() + "=" + Normalizer.normalize(pair.getValue(), Normalizer.Form.NFC));
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** A decimal as it is written everywhere: no exponent, no trailing zeros. */
    public static String plain(BigDecimal decimal) {
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }
}
