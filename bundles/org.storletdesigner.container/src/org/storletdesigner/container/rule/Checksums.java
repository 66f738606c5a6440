package org.storletdesigner.container.rule;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests of bodies in hexadecimal digits: SHA-256, which is trusted, and MD5, which is what Swift compares. */
public final class Checksums {
    private Checksums() { }

    public static String sha256(byte[] bytes) {
        return digest("SHA-256", bytes);
    }

    public static String md5(byte[] bytes) {
        return digest("MD5", bytes);
    }

    private static String digest(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256 and MD5", impossible);
        }
    }
}
