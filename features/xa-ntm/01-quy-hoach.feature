# language: vi
Tính năng: Tiêu chí 1. Quy hoạch (Xã nông thôn mới)

  Căn cứ: 318/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 1.1 Có quy hoạch chung xây dựng xã được phê duyệt phù hợp với định hướng phát triển kinh tế - xã hội của xã giai đoạn 2021 - 2025 (trong đó có quy hoạch khu chức năng dịch vụ hỗ trợ phát triển kinh tế nông thôn) và được công bố công khai đúng thời hạn

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Quy hoạch chung xây dựng xã được phê duyệt và công bố công khai đúng thời hạn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "1.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "1.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 1.2 Ban hành quy định quản lý quy hoạch chung xây dựng xã và tổ chức thực hiện theo quy hoạch

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Có quy định quản lý quy hoạch chung xây dựng xã và tổ chức thực hiện" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "1.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "1.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
