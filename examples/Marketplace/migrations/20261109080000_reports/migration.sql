-- Views are not the tool's to make: their SQL is written by hand.

CREATE VIEW "SellerRevenue" AS
SELECT p."sellerId",
       o."placedAt"::date AS "day",
       o."currency",
       count(DISTINCT o."id")::int AS "orders",
       sum(l."quantity" * l."unitPrice")::decimal(14, 2) AS "revenue"
FROM "OrderLine" l
JOIN "Order" o ON o."id" = l."orderId"
JOIN "Variant" v ON v."id" = l."variantId"
JOIN "Product" p ON p."id" = v."productId"
WHERE o."status" <> 'Cancelled'
GROUP BY p."sellerId", o."placedAt"::date, o."currency";

CREATE VIEW "LowStock" AS
SELECT s."variantId",
       v."sku",
       sum(s."onHand" - s."reserved")::int AS "onHand",
       sum(s."reorderAt")::int AS "reorderAt"
FROM "StockLevel" s
JOIN "Variant" v ON v."id" = s."variantId"
WHERE s."reorderAt" IS NOT NULL
GROUP BY s."variantId", v."sku"
HAVING sum(s."onHand" - s."reserved") <= sum(s."reorderAt");
