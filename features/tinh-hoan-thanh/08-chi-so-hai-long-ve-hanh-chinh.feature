# language: vi
Tính năng: Tiêu chí 8. Chỉ số hài lòng về hành chính (Tỉnh, thành phố trực thuộc trung ương hoàn thành nhiệm vụ xây dựng nông thôn mới)

  Căn cứ: 321/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 8 Chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước thuộc tỉnh, thành phố trực thuộc trung ương quản lý đạt từ 90% trở lên

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "tinh-hoan-thanh" ngày 31/12/2024
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Và số liệu "Chỉ số hài lòng về sự phục vụ của cơ quan hành chính nhà nước thuộc tỉnh" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "8" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 89,9    | chưa đạt |
        | 90      | đạt      |
        | 90,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "tinh-hoan-thanh" ngày 31/12/2024
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "8" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
