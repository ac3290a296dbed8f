package io.wassla.adapter.http.upload;

/**
 * A file as clients may send it, for the documentation.
 *
 * @param text the file itself, or in base64 what is no text
 */
public record Sample(String mediaType, String text) {
    public static final Sample PICTURE = new Sample(
            "image/png",
            "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAFUlEQVR42mM4IWcDRyI9bnDEMLQk"
                    + "AJ5/QQE836UXAAAAAElFTkSuQmCC");

    public static final Sample PRODUCTS =
            new Sample("text/csv", "sku,name_ar,name_en,price,stock\nNSM-ROSE-100,ورد الطائف,Taif Rose,389.00,24\n");

    public boolean isText() {
        return mediaType.startsWith("text/");
    }
}
