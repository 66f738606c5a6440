package org.storletdesigner.app.transfer.export;

import java.util.List;
import java.util.stream.Stream;
import org.storletdesigner.snapshot.export.ExportForm;

/** In what a workflow can be exported. */
enum ExportFormat {
    DOT(Group.SNAPSHOT, ExportForm.DOT, "dot"),
    GML(Group.SNAPSHOT, ExportForm.GML, "gml"),
    GRAPHML(Group.SNAPSHOT, ExportForm.GRAPHML, "graphml"),
    NESTED_GRAPHML(Group.SNAPSHOT, ExportForm.NESTED_GRAPHML, "graphml"),
    PNG(Group.PICTURE, ExportForm.PNG, "png"),
    SVG(Group.PICTURE, ExportForm.SVG, "svg"),
    HTML(Group.REPORT, ExportForm.HTML, "html"),
    JSON(Group.REPORT, ExportForm.JSON, "json");

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
    private final ExportForm form;
    private final String extension;

    ExportFormat(Group group, ExportForm form, String extension) {
        this.group = group;
        this.form = form;
        this.extension = extension;
    }

    Group group() {
        return group;
    }

    /** The form in which it is written; the window draws pixels itself. */
    ExportForm form() {
        return form;
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
