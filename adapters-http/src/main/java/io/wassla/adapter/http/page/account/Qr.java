package io.wassla.adapter.http.page.account;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import gg.jte.Content;

/** A QR code as an inline picture: one path, no style, so that the content security policy has nothing to allow. */
final class Qr {
    private Qr() {}

    static Content of(String text) {
        try {
            var matrix = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            var svg =
                    "<svg viewBox=\"0 0 %1$d %1$d\" shape-rendering=\"crispEdges\" aria-hidden=\"true\"><path d=\"%2$s\"/></svg>"
                            .formatted(matrix.getWidth(), path(matrix));
            return output -> output.writeContent(svg);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("does not fit a QR code", tooLong);
        }
    }

    private static String path(ByteMatrix matrix) {
        var path = new StringBuilder();
        for (var y = 0; y < matrix.getHeight(); y++) {
            for (var x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y) == 1) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
