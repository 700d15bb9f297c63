package vn.tinh.protocol;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters of a query string or a form, decoded strictly: what is not UTF-8 is refused, never mended. */
record Parameters(Map<String, List<String>> values) {
    static final Parameters NONE = new Parameters(Map.of());

    static Parameters parse(String encoded) {
        var values = new LinkedHashMap<String, List<String>>();
        for (String pair : encoded.split("&")) {
            if (pair.isEmpty()) {
                continue;
            }
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
            values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
        }
        return new Parameters(values);
    }

    /** These and the others; a name in both has the values of both. */
    Parameters and(Parameters others) {
        var both = new LinkedHashMap<String, List<String>>();
        values.forEach((name, list) -> both.put(name, new ArrayList<>(list)));
        others.values.forEach((name, list) ->
                both.computeIfAbsent(name, key -> new ArrayList<>()).addAll(list));
        return new Parameters(both);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The one value, if there is one; two are refused. */
    Optional<String> one(String name) {
        List<String> all = all(name);
        if (all.size() > 1) {
            throw new Refusal(400, "The parameter '" + name + "' is there " + all.size() + " times; once is right.");
        }
        return all.stream().findFirst();
    }

    private static String decode(String encoded) {
        if (encoded.indexOf('%') < 0 && encoded.indexOf('+') < 0) {
            return encoded;
        }
        byte[] given = encoded.getBytes(StandardCharsets.UTF_8);
        byte[] decoded = new byte[given.length];
        int length = 0;
        for (int i = 0; i < given.length; i++) {
            byte b = given[i];
            if (b == '%') {
                int high = i + 2 < given.length ? Character.digit(given[i + 1], 16) : -1;
                int low = i + 2 < given.length ? Character.digit(given[i + 2], 16) : -1;
                if (high < 0 || low < 0) {
                    throw new Refusal(400, "A parameter holds a % that two hexadecimal digits do not follow.");
                }
                b = (byte) (high * 16 + low);
                i += 2;
            } else if (b == '+') {
                b = ' ';
            }
            decoded[length++] = b;
        }
        return utf8(decoded, length, "A parameter");
    }

    /**
     * The bytes as text.
     *
     * @param what begins the sentence that refuses them
     */
    static String utf8(byte[] bytes, int length, String what) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
        try {
            String text = decoder.decode(in).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new Refusal(400, what + " is not UTF-8 at byte " + in.position() + ".");
        }
    }
}
