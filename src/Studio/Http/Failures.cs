using Microsoft.AspNetCore.Http;

namespace SchemaFirst.Studio.Http;

/// <summary>Makes answers of failures: each with a code, none with a stack.</summary>
internal static class Failures
{
    /// <summary>What stands around all requests.</summary>
    public static Func<HttpContext, RequestDelegate, Task> For(IStudioSource source) => async (context, next) =>
    {
        try
        {
            await next(context);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody listens any more.
        }
        catch (Exception failure) when (!context.Response.HasStarted)
        {
            var error = Translate(failure, source);
            if (error.Code == "internal")
            {
                await Console.Error.WriteLineAsync($"studio: {failure}");
            }

            context.Response.StatusCode = error.Status;
            await JsonAnswer.WriteAsync(context, error.ToJson());
        }
    };

    /// <summary>The answer that a failure is.</summary>
    public static ApiException Translate(Exception failure, IStudioSource source) => failure switch
    {
        ApiException known => known,
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => new(StatusCodes.Status413PayloadTooLarge, "too-large", "The request is too large", "Send it in parts"),
        BadHttpRequestException bad => new(bad.StatusCode, "bad-request", bad.Message),
        SchemaFirstException known => new(Status(known), known.Code ?? "database", known.Message, Remedy(known)) { Model = known.Model, Field = Field(known) },
        _ when source.Describe(failure) is { } described => new(StatusOf(described.Code), described.Code, described.Message, described.Remedy),
        _ => new(StatusCodes.Status500InternalServerError, "internal", $"Something in Studio failed: {failure.Message}", "Look at the terminal for the whole of it"),
    };

    /// <summary>The field that an error is about; null where it is none, or several.</summary>
    public static string? Field(SchemaFirstException error) => error switch
    {
        ConstraintException { Fields.Count: > 0 } constraint => constraint.Fields[0],
        ValueException { Field: { } field } => field,
        QueryValidationException { Field: { } field } => field,
        QueryValidationException { Path: { Length: > 0 } path } => path[(path.LastIndexOf('.') + 1)..],
        _ => null,
    };

    private static int Status(SchemaFirstException error) => error switch
    {
        ConnectionException { Code: "P1010" } => StatusCodes.Status403Forbidden,
        ConnectionException => StatusCodes.Status503ServiceUnavailable,
        RecordNotFoundException => StatusCodes.Status404NotFound,
        ConstraintException or TransactionException => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status400BadRequest,
    };

    private static int StatusOf(string code) => code is "P1000" or "P1001" or "P1002" or "P1003" or "P1008" or "P1017" ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status400BadRequest;

    private static string? Remedy(SchemaFirstException error) => error switch
    {
        MissingTableException => "Apply the pending migrations, or pull the schema again",
        { IsTransient: true } => "Try again",
        _ => null,
    };
}
