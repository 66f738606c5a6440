package org.storletdesigner.benchmark.workload;

import java.util.Random;

/**
 * Words and patterns as they stand in real triggers. Patterns keep to what means the same to java.util.regex and to
 * dk.brics, apart from the dot: here it is any character, line ends too.
 */
final class Vocabulary {
    private static final String[] MAJOR = {"image", "video", "audio", "text", "application"};
    private static final String[] MINOR =
            {"jpeg", "png", "gif", "mp4", "mpeg", "webm", "plain", "html", "json", "pdf", "zip", "csv"};
    private static final String[] FOLDER =
            {"in", "out", "photos", "logs", "raw", "tmp", "thumbs", "2024", "2025", "tenant-a", "tenant-b"};
    private static final String[] EXTENSION =
            {"jpg", "png", "gif", "mp4", "mov", "csv", "json", "txt", "gz", "parquet"};

    private final Random random;

    Vocabulary(Random random) {
        this.random = random;
    }

    private String one(String[] words) {
        return words[random.nextInt(words.length)];
    }

    String major() {
        return one(MAJOR);
    }

    String folder() {
        return one(FOLDER);
    }

    String extension() {
        return one(EXTENSION);
    }

    private String minor() {
        return one(MINOR);
    }

    /** A path as a constant. */
    String path() {
        return folder() + "/" + folder() + "/f" + random.nextInt(10) + "." + extension();
    }

    /** W1: constants, prefixes, suffixes, infixes. */
    String simple() {
        int kind = random.nextInt(100);
        if (kind < 25) {
            return major() + "/" + minor();
        }
        if (kind < 50) {
            return path().replace(".", "\\.");
        }
        if (kind < 65) {
            return ".*\\." + extension();
        }
        if (kind < 80) {
            return folder() + "/.*";
        }
        return kind < 90 ? folder() + "/.*\\." + extension() : ".*" + folder() + ".*";
    }

    /** W2: what people write when they know regular expressions. */
    String rich() {
        return switch (random.nextInt(12)) {
            case 0 -> folder() + "/[0-9]{4}/[0-9]{2}/[0-9]{2}/.*\\." + extension();
            case 1 -> folder() + "/.*/.*\\.(" + extension() + "|" + extension() + ")";
            case 2 -> "(" + major() + "|" + major() + ")/(" + minor() + "|" + minor() + "|" + minor() + ")";
            case 3 -> major() + "/[a-z0-9.+\\-]+";
            case 4 -> "[0-9]+\\.[0-9]+\\.[0-9]+(-[a-z0-9]+)?";
            case 5 -> random.nextInt(5) + "\\.[0-9]+\\..*";
            case 6 -> "([a-z0-9\\-]+\\.)*" + folder() + "\\.example\\.com";
            case 7 -> "arn:aws:s3:::[a-z0-9.\\-]+/" + folder() + "/.*";
            case 8 -> "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
            case 9 -> "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z";
            case 10 -> ".*\\.(" + extension() + "|" + extension() + "|" + extension() + ")";
            default -> folder() + "/(.*/)?[^/]*\\." + extension();
        };
    }
}
