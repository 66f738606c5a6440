package org.storletdesigner.app.transfer.export;

import java.util.List;
import java.util.stream.Stream;

/** In what a workflow can be exported. */
enum ExportFormat {
    DOT(Group.SNAPSHOT, "dot"),
    GML(Group.SNAPSHOT, "gml"),
    GRAPHML(Group.SNAPSHOT, "graphml"),
    NESTED_GRAPHML(Group.SNAPSHOT, "graphml"),
    PNG(Group.PICTURE, "png"),
    SVG(Group.PICTURE, "svg"),
    HTML(Group.REPORT, "html"),
    JSON(Group.REPORT, "json");

    /** What people export for. */
    enum Group {
        SNAPSHOT, PICTURE, REPORT;

        String title() {
            return switch (this) {
                case SNAPSHOT -> ExportMessages.snapshots;
                case PICTURE -> ExportMessages.pictures;
                case REPORT -> ExportMessages.reports;
            };
        }

        List<ExportFormat> formats() {
            return Stream.of(ExportFormat.values()).filter(format -> format.group == this).toList();
        }
    }

    private final Group group;
    private final String extension;

    ExportFormat(Group group, String extension) {
        this.group = group;
        this.extension = extension;
    }

    Group group() {
        return group;
    }

    /** The ending of its files, without the dot. */
    String extension() {
        return extension;
    }

    /** Whether a part of the workflow makes sense alone. */
    boolean isPicture() {
        return group == Group.PICTURE;
    }

    String title() {
        return switch (this) {
            case DOT -> ExportMessages.dot;
            case GML -> ExportMessages.gml;
            case GRAPHML -> ExportMessages.graphMl;
            case NESTED_GRAPHML -> ExportMessages.nestedGraphMl;
            case PNG -> ExportMessages.png;
            case SVG -> ExportMessages.svg;
            case HTML -> ExportMessages.html;
            case JSON -> ExportMessages.json;
        };
    }

    /** What it is for, in a sentence or two. */
    String purpose() {
        return switch (this) {
            case DOT -> ExportMessages.dotPurpose;
            case GML -> ExportMessages.gmlPurpose;
            case GRAPHML -> ExportMessages.graphMlPurpose;
            case NESTED_GRAPHML -> ExportMessages.nestedGraphMlPurpose;
            case PNG -> ExportMessages.pngPurpose;
            case SVG -> ExportMessages.svgPurpose;
            case HTML -> ExportMessages.htmlPurpose;
            case JSON -> ExportMessages.jsonPurpose;
        };
    }
}
