package org.storletdesigner.snapshot.gml;

/** Texts of GML strings: ASCII without quotes, everything else as a reference of HTML. */
final class GmlText {
    private GmlText() { }

    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> append(codePoint, out));
        return out.toString();
    }

    private static void append(int codePoint, StringBuilder out) {
        switch (codePoint) {
            case '"' -> out.append("&quot;");
            case '&' -> out.append("&amp;");
            default -> {
                if (codePoint >= ' ' && codePoint < 0x7F) {
                    out.append((char) codePoint);
                } else {
                    out.append("&#").append(codePoint).append(';');
                }
            }
        }
    }
}
