using System.Text.Json;
using SchemaFirst;

namespace Marketplace;

[Model, Index(nameof(UserId), nameof(CreatedAt), Sort.Desc)]
public partial record Notification
{
    [Id, AutoIncrement] public long Id { get; init; }

    public Guid UserId { get; init; }
    [Relation(nameof(UserId), References = [nameof(User.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial User User { get; }

    public NotificationTopic Topic { get; init; }
    public JsonElement Data { get; init; }
    [Now] public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? ReadAt { get; init; }
}
