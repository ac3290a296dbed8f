package io.wassla.core.tenancy.slug;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;

/** Names of the platform, by what they would serve. */
final class ReservedNames {
    private static final String LIST = """
        admin administrator root system superadmin sysadmin operator staff team owner moderator official
        api apis graphql rest rpc sdk webhook webhooks callback callbacks socket websocket stream events
        www web website home landing index main default public private internal intranet portal
        dashboard panel console control manage manager settings config configuration preferences
        store stores shop shops storefront cart checkout order orders product products catalog category categories
        search sale sales deals offers market marketplace merchant merchants seller sellers vendor vendors partner
        partners affiliate affiliates reseller
        pay payment payments payout payouts billing invoice invoices bank wallet refund refunds tax vat zakat price
        pricing plan plans subscribe subscription subscriptions upgrade
        auth oauth oauth2 oidc sso saml login logout signin signout signup register registration account accounts
        user users member members profile me my password reset verify verification otp code codes token tokens
        session sessions security secure onboarding invite invitation invitations
        mail email smtp imap pop pop3 webmail mx postmaster hostmaster webmaster abuse noreply no-reply newsletter
        newsletters mailer bounce bounces autodiscover autoconfig
        dns ns ns1 ns2 ns3 ns4 domain domains whois host hosting server servers proxy gateway edge node cluster
        ftp sftp ssh vpn git svn cvs ldap ntp rdp
        static cdn assets asset img image images media files file upload uploads download downloads font fonts
        css js script scripts style styles theme themes cache
        help support status docs doc documentation guide guides faq wiki kb knowledge academy learn training
        community forum forums blog news press media-kit about contact careers jobs job legal terms privacy policy
        policies cookies gdpr pdpl imprint trust compliance
        app apps mobile ios android play widget widgets plugin plugins extension extensions integration
        integrations
        test tests testing demo demos sandbox stage staging dev develop development developer developers beta alpha
        preview prod production local localhost localdomain example invalid null undefined none nil nobody anonymous
        health healthz ready live metrics monitor monitoring grafana prometheus log logs audit trace version openapi
        swagger redoc problem problems language languages robots sitemap favicon well-known acme wpad isatap
        backup backups database postgres postgresql redis sql
        analytics stats statistics report reports insight insights tracking track pixel ads advert marketing promo
        promotion promotions coupon coupons gift gifts loyalty rewards referral
        chat bot feed feeds merchant-feed sitemaps robot agent agents assistant ai generate notify notification notifications sms push whatsapp
        shipping shipment shipments delivery courier carrier return returns
        wassla wasla wassla-store wassla-support wassla-team wassla-admin wassla-pay wassla-app wasla-store
        wasla-support wassala wassle waslah wasslah
        salla zid shopify mada stcpay stc-pay tabby tamara moyasar hyperpay paytabs paypal stripe visa mastercard
        applepay apple-pay zatca absher nafath
        """;

    static final ImmutableSet<String> ALL =
            ImmutableSet.copyOf(Splitter.onPattern("\\s+").omitEmptyStrings().split(LIST));

    private ReservedNames() {}
}
