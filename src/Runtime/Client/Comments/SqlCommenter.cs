namespace SchemaFirst;

/// <summary>
/// Adds tags to the comment that statements carry (<c>/*traceparent='00-…'*/</c>), so that a database's own logs lead back to the code;
/// the counterpart of Prisma's SQL commenter plugins. Set in <see cref="ClientOptions.Comments"/>. A tag that differs with every
/// statement makes every statement's text another one, so that the database prepares each anew.
/// </summary>
public abstract class SqlCommenter
{
    /// <summary>Tags every statement with the current trace (<c>traceparent</c>), where there is one that is recorded.</summary>
    public static SqlCommenter TraceContext { get; } = new TraceContextCommenter();

    /// <summary>Tags statements with what <see cref="Tag.Query(string, string)"/> has set around the call.</summary>
    public static SqlCommenter QueryTags { get; } = new QueryTagCommenter();

    /// <summary>Tags every statement with the operation it runs for (<c>model</c>, <c>action</c>).</summary>
    public static SqlCommenter Operation { get; } = new OperationCommenter();

    /// <summary>Adds the tags of one statement. Keys and values are encoded when they are written.</summary>
    /// <param name="context">The statement.</param>
    /// <param name="tags">The tags so far.</param>
    public abstract void AddTags(SqlCommentContext context, IDictionary<string, string> tags);

    private sealed class TraceContextCommenter : SqlCommenter
    {
        public override void AddTags(SqlCommentContext context, IDictionary<string, string> tags)
        {
            if ((context.Span ?? System.Diagnostics.Activity.Current) is { Recorded: true, Id: { } id })
            {
                tags["traceparent"] = id;
            }
        }
    }

    private sealed class QueryTagCommenter : SqlCommenter
    {
        public override void AddTags(SqlCommentContext context, IDictionary<string, string> tags)
        {
            foreach (var (key, value) in Tag.Current)
            {
                tags[key] = value;
            }
        }
    }

    private sealed class OperationCommenter : SqlCommenter
    {
        public override void AddTags(SqlCommentContext context, IDictionary<string, string> tags)
        {
            tags["action"] = context.Action;
            if (context.Model is { } model)
            {
                tags["model"] = model;
            }
        }
    }
}
