package io.wassla.adapter.http.page;

/** A question before something is lost. */
record ConfirmView(String title, String text, String submit, String action, String back) {}
