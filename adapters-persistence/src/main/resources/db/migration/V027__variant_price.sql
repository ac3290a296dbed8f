-- Merchants read their products by price.

create index variant_price on variant (tenant_id, price, product_id);
