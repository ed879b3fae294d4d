using Bench.Records;

namespace Bench.Contestants;

/// <summary>The harness's checksums over our records: each forces every column and relation that a workload asks for.</summary>
internal static class Sum
{
    public static long Of(Records.User user) => user.Id + user.Email.Length + (user.Name?.Length ?? 0) + Seconds(user.CreatedAt);

    public static long Of(Records.Post post) =>
        post.Id + post.Views + post.Title.Length + (post.Content?.Length ?? 0) + (post.Published ? 1 : 0) + post.AuthorId + Seconds(post.CreatedAt);

    public static long Of(Records.Comment comment) => comment.Id + comment.PostId + comment.AuthorId + comment.Text.Length;

    public static long Of(Records.Category category) => category.Id + category.Name.Length;

    public static long Of(Records.Profile profile) => profile.Id + profile.UserId + profile.Bio.Length;

    private static long Seconds(DateTime date) => (date.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond % 997;
}
