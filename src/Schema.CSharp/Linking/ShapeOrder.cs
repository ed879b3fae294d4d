namespace SchemaFirst.Schema.CSharp;

/// <summary>
/// Puts declarations in the order of the schema. As given (files by path, each from top to bottom) is mostly right; <c>[SchemaOrder]</c> says
/// otherwise, and a client class in a file of its own leads, because datasource and generators stand at the top of a schema.
/// </summary>
internal static class ShapeOrder
{
    private const int Unlisted = int.MaxValue;

    /// <summary>The shapes in order; the same list where it is in order already.</summary>
    public static List<SchemaShape> Of(List<SchemaShape> shapes)
    {
        var clients = shapes.OfType<ClientShape>().ToList();
        var order = clients.Where(static client => client.Order.Count > 0).SelectMany(static client => client.Order).ToList();
        return order.Count > 0 ? ByList(shapes, order) : clients.Exists(client => !IsFirst(client, shapes)) ? ClientsFirst(shapes, clients) : shapes;
    }

    private static bool IsFirst(ClientShape client, List<SchemaShape> shapes) => ReferenceEquals(client, shapes[0]);

    private static List<SchemaShape> ByList(List<SchemaShape> shapes, List<string> order)
    {
        var places = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (var index = 0; index < order.Count; index++)
        {
            if (!places.TryGetValue(order[index], out var queue))
            {
                places.Add(order[index], queue = new Queue<int>());
            }

            queue.Enqueue(index);
        }

        // Sorting is stable: what has no place keeps its own. A client of several parts may be named as often.
        return shapes.Select(shape => (Shape: shape, Place: Place(shape))).ToList()
            .OrderBy(static pair => pair.Place).Select(static pair => pair.Shape).ToList();

        int Place(SchemaShape shape) => places.TryGetValue(shape.ClrName, out var queue) && queue.Count > 0 ? queue.Dequeue()
            : shape is ClientShape ? -1
            : Unlisted;
    }

    private static List<SchemaShape> ClientsFirst(List<SchemaShape> shapes, List<ClientShape> clients)
    {
        var shared = new HashSet<string>(shapes.Where(static shape => shape is not ClientShape).Select(PathOf), StringComparer.Ordinal);
        var leading = clients.Where(client => PathOf(client) is { Length: > 0 } path && !shared.Contains(path)).ToList<SchemaShape>();
        return leading.Count == 0 ? shapes : [.. leading, .. shapes.Except(leading, ReferenceComparer<SchemaShape>.Instance)];
    }

    private static string PathOf(SchemaShape shape) => shape switch
    {
        ModelShape model => model.Declaration.Name.Origin.Path,
        EnumShape type => type.Declaration.Name.Origin.Path,
        ClientShape { Blocks: [var block, ..] } => block.Origin.Path,
        _ => null,
    } ?? "";
}
