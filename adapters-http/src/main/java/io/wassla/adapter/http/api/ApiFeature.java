package io.wassla.adapter.http.api;

import java.util.List;

/** A group of operations. */
public interface ApiFeature {

    List<Operation> operations();
}
