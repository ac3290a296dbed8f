package io.wassla.adapter.cli.tenant;

import io.wassla.adapter.cli.Output;
import io.wassla.adapter.cli.Table;
import io.wassla.adapter.cli.Texts;
import io.wassla.core.imports.Column;
import io.wassla.core.imports.ImportReport;
import io.wassla.core.imports.RowFault;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What came of an import, as in the API and as a person reads it. */
record ImportShown(UUID jobId, Result result, Texts texts) {
    private static final int MOST_SHOWN = 20;

    record Result(int created, int updated, int unchanged, int failed, List<Row> errors) {}

    record Row(int line, String column, String code, String message) {}

    private record Shown(UUID jobId, Result result) {}

    static ImportShown of(ImportReport report, Texts texts) {
        var tally = report.tally();
        var rows = report.faults().stream().map(fault -> row(fault, texts)).toList();
        return new ImportShown(
                report.job().id().value(),
                new Result(tally.created(), tally.updated(), tally.unchanged(), tally.failed(), rows),
                texts);
    }

    private static Row row(RowFault fault, Texts texts) {
        return new Row(fault.line(), fault.column(), fault.code(), texts.word("row", fault.code()));
    }

    void say(Output output) {
        output.say(String.join(System.lineSeparator(), lines()), new Shown(jobId, result));
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(
                texts.say("catalog.imported", result.created(), result.updated(), result.unchanged(), result.failed()));
        if (!result.errors().isEmpty()) {
            lines.addAll(Table.of(
                            List.of(
                                    texts.say("catalog.line"),
                                    texts.say("catalog.column"),
                                    texts.say("catalog.reason")),
                            result.errors().stream()
                                    .limit(MOST_SHOWN)
                                    .map(row -> List.of(
                                            Integer.toString(row.line()),
                                            Column.shown(row.column(), texts.language()),
                                            row.message()))
                                    .toList())
                    .lines());
        }
        if (result.errors().size() > MOST_SHOWN) {
            lines.add(texts.say("catalog.more", result.errors().size() - MOST_SHOWN));
        }
        return lines;
    }
}
