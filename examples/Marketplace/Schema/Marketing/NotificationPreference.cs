using SchemaFirst;

namespace Marketplace;

[Model, Id(nameof(UserId), nameof(Topic))]
public partial record NotificationPreference
{
    public Guid UserId { get; init; }
    [Relation(nameof(UserId), References = [nameof(User.Id)], OnDelete = ReferentialAction.Cascade)]
    public partial User User { get; }

    public NotificationTopic Topic { get; init; }
    [Default(true)] public bool ByMail { get; init; }
    [Default(false)] public bool ByPush { get; init; }
    public TimeOnly? QuietFrom { get; init; }
    public TimeOnly? QuietUntil { get; init; }
}
