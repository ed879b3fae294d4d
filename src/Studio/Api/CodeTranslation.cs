using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SchemaFirst.Studio.Code;
using SchemaFirst.Studio.Http;
using SchemaFirst.Studio.Work;

namespace SchemaFirst.Studio.Api;

/// <summary>Requests as C#, and C# as requests.</summary>
internal sealed class CodeTranslation(Workspace workspace)
{
    /// <summary><c>POST csharp</c>.</summary>
    public async Task<JsonNode?> PrintAsync(ApiCall call)
    {
        var desk = await workspace.OpenAsync();
        var request = call.Need("request", JsonValueKind.Object);
        Requests.Check(request, desk.Engine.Model);
        try
        {
            return new JsonObject { ["code"] = desk.Code.Print((JsonObject)Requests.Node(request)!) };
        }
        catch (InvalidOperationException failure)
        {
            throw new ApiException(StatusCodes.Status422UnprocessableEntity, "csharp", failure.Message);
        }
    }

    /// <summary><c>POST request</c>.</summary>
    public async Task<JsonNode?> ReadAsync(ApiCall call)
    {
        var desk = await workspace.OpenAsync();
        try
        {
            return new JsonObject { ["request"] = desk.Code.Read(call.Need("code", JsonValueKind.String).GetString()!) };
        }
        catch (CodeException failure)
        {
            throw new ApiException(StatusCodes.Status422UnprocessableEntity, "csharp", failure.Message) { Line = failure.Line, Column = failure.Column };
        }
    }
}
