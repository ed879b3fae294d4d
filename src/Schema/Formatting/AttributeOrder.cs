using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Formatting;

/// <summary>The order in which attributes of one field or block are printed; those without a place come last, as written.</summary>
internal static class AttributeOrder
{
    private const int Last = 9;

    public static int PlaceOf(AttributeSyntax attribute) => attribute.Name.Text switch
    {
        "id" => 0,
        "unique" => 1,
        "default" => 2,
        "updatedAt" => 3,
        "index" => 4,
        "fulltext" => 5,
        "map" => 6,
        "relation" => 7,
        "ignore" => 8,
        _ => Last,
    };

    /// <summary>Sorts by insertion: lists are short, mostly sorted, and equal places keep their order.</summary>
    public static void Sort<T>(List<T> items, Func<T, AttributeSyntax> attributeOf)
    {
        for (var index = 1; index < items.Count; index++)
        {
            var item = items[index];
            var place = PlaceOf(attributeOf(item));
            var target = index;
            for (; target > 0 && PlaceOf(attributeOf(items[target - 1])) > place; target--)
            {
                items[target] = items[target - 1];
            }

            items[target] = item;
        }
    }
}
