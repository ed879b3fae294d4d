using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SchemaFirst.Runtime.Sqlite.Native;

/// <summary>
/// The functions of the SQLite library that the driver has loaded, called without its layers: what costs 20 ns there for each column of each row
/// costs 3 here. Calls that only look at memory do not tell the collector about it (<c>SuppressGCTransition</c>).
/// </summary>
internal static unsafe class SqliteLibrary
{
    private static readonly nint Library = Load();

    public static readonly delegate* unmanaged<nint, byte*, int, uint, nint*, byte**, int> Prepare =
        (delegate* unmanaged<nint, byte*, int, uint, nint*, byte**, int>)Find("sqlite3_prepare_v3");

    public static readonly delegate* unmanaged<nint, int> IsReadOnly = (delegate* unmanaged<nint, int>)Find("sqlite3_stmt_readonly");

    public static readonly delegate* unmanaged<nint, int> Step = (delegate* unmanaged<nint, int>)Find("sqlite3_step");

    public static readonly delegate* unmanaged<nint, int> Reset = (delegate* unmanaged<nint, int>)Find("sqlite3_reset");

    public static readonly delegate* unmanaged<nint, int> Close = (delegate* unmanaged<nint, int>)Find("sqlite3_finalize");

    public static readonly delegate* unmanaged<nint, int> ClearBindings = (delegate* unmanaged<nint, int>)Find("sqlite3_clear_bindings");

    public static readonly delegate* unmanaged<nint, int> ParameterCount = (delegate* unmanaged<nint, int>)Find("sqlite3_bind_parameter_count");

    public static readonly delegate* unmanaged<nint, int, byte*> ParameterName = (delegate* unmanaged<nint, int, byte*>)Find("sqlite3_bind_parameter_name");

    public static readonly delegate* unmanaged[SuppressGCTransition]<nint, int, int> BindNull =
        (delegate* unmanaged[SuppressGCTransition]<nint, int, int>)Find("sqlite3_bind_null");

    public static readonly delegate* unmanaged[SuppressGCTransition]<nint, int, long, int> BindInt64 =
        (delegate* unmanaged[SuppressGCTransition]<nint, int, long, int>)Find("sqlite3_bind_int64");

    public static readonly delegate* unmanaged[SuppressGCTransition]<nint, int, double, int> BindDouble =
        (delegate* unmanaged[SuppressGCTransition]<nint, int, double, int>)Find("sqlite3_bind_double");

    public static readonly delegate* unmanaged<nint, int, byte*, int, nint, int> BindText =
        (delegate* unmanaged<nint, int, byte*, int, nint, int>)Find("sqlite3_bind_text");

    public static readonly delegate* unmanaged<nint, int, byte*, int, nint, int> BindBlob =
        (delegate* unmanaged<nint, int, byte*, int, nint, int>)Find("sqlite3_bind_blob");

    public static readonly delegate* unmanaged<nint, int> ColumnCount = (delegate* unmanaged<nint, int>)Find("sqlite3_column_count");

    public static readonly delegate* unmanaged<nint, int, byte*> ColumnName = (delegate* unmanaged<nint, int, byte*>)Find("sqlite3_column_name");

    public static readonly delegate* unmanaged<nint, int, byte*> ColumnDeclaredType = (delegate* unmanaged<nint, int, byte*>)Find("sqlite3_column_decltype");

    public static readonly delegate* unmanaged[SuppressGCTransition]<nint, int, nint> ColumnValue =
        (delegate* unmanaged[SuppressGCTransition]<nint, int, nint>)Find("sqlite3_column_value");

    public static readonly delegate* unmanaged[SuppressGCTransition]<nint, int> ValueType = (delegate* unmanaged[SuppressGCTransition]<nint, int>)Find("sqlite3_value_type");

    public static readonly delegate* unmanaged[SuppressGCTransition]<nint, long> ValueInt64 = (delegate* unmanaged[SuppressGCTransition]<nint, long>)Find("sqlite3_value_int64");

    public static readonly delegate* unmanaged[SuppressGCTransition]<nint, double> ValueDouble =
        (delegate* unmanaged[SuppressGCTransition]<nint, double>)Find("sqlite3_value_double");

    public static readonly delegate* unmanaged[SuppressGCTransition]<nint, byte*> ValueText =
        (delegate* unmanaged[SuppressGCTransition]<nint, byte*>)Find("sqlite3_value_text");

    public static readonly delegate* unmanaged[SuppressGCTransition]<nint, byte*> ValueBlob =
        (delegate* unmanaged[SuppressGCTransition]<nint, byte*>)Find("sqlite3_value_blob");

    public static readonly delegate* unmanaged[SuppressGCTransition]<nint, int> ValueBytes = (delegate* unmanaged[SuppressGCTransition]<nint, int>)Find("sqlite3_value_bytes");

    public static readonly delegate* unmanaged[SuppressGCTransition]<nint, int> Changes = (delegate* unmanaged[SuppressGCTransition]<nint, int>)Find("sqlite3_changes");

    public static readonly delegate* unmanaged[SuppressGCTransition]<nint, int> TotalChanges =
        (delegate* unmanaged[SuppressGCTransition]<nint, int>)Find("sqlite3_total_changes");

    public static readonly delegate* unmanaged[SuppressGCTransition]<nint, int> IsAutocommit =
        (delegate* unmanaged[SuppressGCTransition]<nint, int>)Find("sqlite3_get_autocommit");

    public static readonly delegate* unmanaged<nint, int> ErrorCode = (delegate* unmanaged<nint, int>)Find("sqlite3_extended_errcode");

    public static readonly delegate* unmanaged<nint, byte*> ErrorText = (delegate* unmanaged<nint, byte*>)Find("sqlite3_errmsg");

    public static readonly delegate* unmanaged<nint, byte*, int, void*, int> FileControl =
        (delegate* unmanaged<nint, byte*, int, void*, int>)Find("sqlite3_file_control");

    public static readonly delegate* unmanaged<nint, void> Interrupt = (delegate* unmanaged<nint, void>)Find("sqlite3_interrupt");

    /// <summary>A text of the library's; null for none.</summary>
    public static string? Text(byte* text) => text is null ? null : Encoding.UTF8.GetString(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(text));

    private static nint Find(string function) => NativeLibrary.GetExport(Library, function);

    // The one that the driver uses, wherever it found it: handles of one library mean nothing to another. Linked in statically, it is the program itself.
    private static nint Load()
    {
        Batteries_V2.Init();
        return NativeLibrary.TryLoad(raw.GetNativeLibraryName(), typeof(SqliteConnection).Assembly, DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory, out var library)
            ? library
            : NativeLibrary.GetMainProgramHandle();
    }
}
