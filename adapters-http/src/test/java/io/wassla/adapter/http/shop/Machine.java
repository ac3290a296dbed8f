package io.wassla.adapter.http.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** A program that reads a store. */
record Machine(Shelves shelves) {
    /** An address as it stands in a document, asked for at this machine. */
    HttpResponse<String> get(String address) {
        assertThat(address).startsWith(shelves.origin() + "/");
        return shelves.client()
                .get(address.substring(shelves.origin().length()))
                .response();
    }

    Element xml(String address, String root) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var element = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(get(address).body())))
                .getDocumentElement();
        assertThat(element.getLocalName()).isEqualTo(root);
        return element;
    }

    static List<String> texts(Element element, String name) {
        var nodes = element.getElementsByTagName(name);
        var texts = new ArrayList<String>();
        for (var place = 0; place < nodes.getLength(); place++) {
            texts.add(nodes.item(place).getTextContent());
        }
        return texts;
    }

    static String only(Element element, String name) {
        assertThat(texts(element, name)).as(name).hasSize(1);
        return texts(element, name).getFirst();
    }
}
